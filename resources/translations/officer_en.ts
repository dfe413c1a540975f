<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>Banners</name>
    <message>
        <source>Tanggal dan jam sudah benar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhiri istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data sedang tidak terjangkau. Isian Anda tetap di layar; program menyambung sendiri begitu bisa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket Anda istirahat sampai pukul {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean ditutup: kiosk tidak memberi nomor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer berubah jauh: {date}, pukul {time}. Nomor baru diberikan setelah Anda memastikannya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar tunggu memberi tahu tamu kapan loket Anda buka kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali pukul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai istirahat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Tutup antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamu yang masih menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal yang ditawarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk tidak lagi memberi nomor. Tamu yang sudah punya nomor tetap dapat dilayani hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup antrean sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean sedang ditutup: kiosk tidak memberi nomor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka antrean kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih tamu yang menerima hari lain. Nomornya hari ini lalu dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada tamu yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan ke tanggal ini ({count} tamu)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Pilih loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu loket dipegang satu petugas. Loket yang terisi tidak dapat dipilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada loket. Administrator menambahkannya di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila petugasnya pergi tanpa meninggalkan loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} (Anda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} · kosong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Belum dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP (WhatsApp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamu prioritas (didahulukan)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Selamat datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohon periksa apakah data Anda sudah benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke layar petugas (F11)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestbookSection</name>
    <message>
        <source>Buku tamu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah dibacakan dan disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberitahuan data pribadi belum disetujui. Bacakan dahulu, lalu catat di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberitahuan data pribadi (versi {version}) sudah disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVisitorPage</name>
    <message>
        <source>Tamu tanpa kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup pilih layanan. Buku tamu boleh dilengkapi sekarang atau nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa tamu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah dibacakan dan disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewati buku tamu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {label} diberikan. Orang di depan: {ahead}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Panggil berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nomor atau kode tiket ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nomor atau kode tiket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamu tanpa kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada nomor hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor baru muncul di sini begitu tamu mengambilnya di kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {label} masih di loket Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada tamu yang menunggu loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada tamu di loket Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan {key} untuk memanggil tamu berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda diberi tahu dengan bunyi begitu ada nomor baru.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueTableModel</name>
    <message>
        <source>Nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} · Loket {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Masuk ke Serambi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>Loket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke tamu Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin nomor HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda sedang melihat {shown}. {mine} tetap di loket Anda ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku tamu belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diambil pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berbahasa Inggris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamu prioritas: didahulukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamu prioritas. {wishes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket mana saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {number} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor tetap {label} dan urutannya mengikuti waktu pengambilan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>Ini tidak dapat dilakukan ({code}). Hubungi administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dapat ditandai tidak hadir: panggil paling sedikit {calls} kali dan tunggu {minutes} menit sejak panggilan pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {label} masih di loket Anda. Selesaikan, jeda, atau kembalikan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {label} menunggu Loket {counter}; hanya loket itu memanggilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini sedang dipakai oleh {officer}. Pilih loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi paling sedikit {count} karakter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks terlalu panjang: paling banyak {count} karakter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {label} sudah dipanggil Loket {counter} ({officer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {label} baru saja berubah dan kini {status}. Daftar sudah diperbarui; periksa lalu coba lagi bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah ini tidak berlaku untuk nomor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah ini tidak berlaku untuk nomor dengan status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi dalam {seconds} detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi dalam {minutes} menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini tidak ditemukan. Periksa kode pada tiket lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini dari hari lain. Mintalah tamu mengambil nomor baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini sudah menunggu di tujuan itu. Pilih layanan atau loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada tamu yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah terakhir tidak dapat diurungkan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah terakhir dilakukan petugas lain, jadi hanya dia yang dapat mengurungkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean sedang ditutup. Buka antrean dahulu untuk memberi nomor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini tidak tersedia lagi. Pilih layanan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer berubah jauh. Periksa tanggal dan jam, lalu benarkan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama atau kata sandi tidak cocok. Periksa lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun Anda dinonaktifkan. Hubungi administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda tidak lagi memegang loket ini. Pilih loket kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini tidak tersedia lagi. Pilih loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya administrator yang dapat mengubah ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor memerlukan paling sedikit satu administrator yang aktif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ini sudah dipakai. Pilih nama lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor loket ini sudah dipakai. Pilih nomor lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf ini sudah dipakai layanan lain. Pilih huruf lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi ini terlalu mudah ditebak. Pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis dengan huruf; tanda dan gambar saja tidak cukup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP terlalu pendek. Periksa angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP terlalu panjang. Periksa angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini nomor telepon kantor atau rumah. Isi nomor HP yang memakai WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini bukan nomor HP. Contoh: 0811-1950-0500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat e-mail ini belum lengkap. Contoh: nama@gmail.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan ini tidak ada lagi di daftar. Pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai ini di luar batas. Periksa isiannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data sedang tidak terjangkau. Isian Anda tetap tersimpan di layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data sedang sibuk. Coba lagi sebentar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyimpanan komputer penuh. Kosongkan ruang, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data rusak. Hubungi administrator; pulihkan dari cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis basis data ini tidak dikenal. Periksa alamatnya di pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat basis data bukan sebuah berkas. Periksa pengaturannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data SQLite tidak boleh di folder jaringan karena dapat rusak. Pindahkan ke komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pustaka SQLite di komputer ini memiliki cacat yang dapat merusak data. Pasang ulang Serambi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data dari versi yang lebih lama. Jalankan: main.py office upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data dari versi yang lebih baru. Perbarui Serambi di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data ini belum berisi kantor. Siapkan dengan: main.py office new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data ini sudah berisi kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas pengaturan tidak dapat dipakai. Periksa isinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maaf, ada kesalahan di program. Catatannya sudah disimpan; coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak terlayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak tuntas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari kiosk, minta dibantu petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicatat petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datangi tamu di tempat duduknya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil dengan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantu mengisi buku tamu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} j {minutes} mnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya langkah Anda sendiri yang baru saja dibuat dapat diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini ada di Loket {counter} ({officer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {label} masih di loket Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak berlaku selama nomor ini {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir: setelah {calls} panggilan dan {minutes} menit sejak panggilan pertama (baru {made} panggilan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir: mulai pukul {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
