"""The sections "Pemeriksaan" and "Evaluasi" of an opened case."""
