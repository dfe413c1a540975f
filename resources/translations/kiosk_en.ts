<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>AboutPage</name>
    <message>
        <source>Biaya dan waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Anda terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat dan kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran dan pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Layanan ini untuk kegiatan instansi pemerintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekomendasi diberikan untuk survei dan kompilasi data yang diselenggarakan instansi pemerintah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk penelitian Anda sendiri, petugas kami siap memberi saran: data yang tersedia, rancangan, dan contoh kegiatan serupa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda tetap mendapat nomor antrean. Silakan lanjut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didahulukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberitahuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
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
        <source>Instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atas nama pribadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum punya, dibantu petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>didatangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipanggil dengan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibantu mengisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanpa permintaan khusus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor terbaca: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginButton</name>
    <message>
        <source>Sentuh untuk mulai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyVeil</name>
    <message>
        <source>Nomor Anda sedang disiapkan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelOverlay</name>
    <message>
        <source>Batalkan pengisian?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua yang sudah Anda isi akan dihapus, dan tidak ada nomor yang diambil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak, lanjutkan mengisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, batalkan dan hapus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Anda datang dari lembaga apa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih yang paling sesuai. Jawaban ini membantu petugas menyiapkan layanan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Mungkin maksud Anda %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, ganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak, sudah benar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Apa alamat e-mail Anda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pemeriksaan dikirim ke sini, dan akun portal memerlukannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama@contoh.go.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya belum punya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Hapus isian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Huruf A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Saya ingin dibantu petugas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Apakah Anda masih di sini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Demi kerahasiaan Anda, isian dihapus dalam %n detik.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saya masih di sini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message>
        <source>Apa nama instansi atau lembaga Anda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama lengkapnya, tanpa singkatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya Dinas Kesehatan Kabupaten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya datang atas nama pribadi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Langkah %1 dari %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor Anda belum dapat diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal dan hapus isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean hari ini sudah ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang sudah diambil tetap dilayani. Untuk keperluan lain, silakan tanya petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohon panggil petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer ini perlu dipastikan lebih dahulu. Setelah petugas memastikannya, nomor dapat diambil lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohon maaf, layar ini sedang terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambungan ke data kantor terputus dan sedang kami coba lagi. Silakan ambil nomor pada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohon maaf, terjadi kesalahan pada layar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian Anda sudah dihapus. Layar akan kembali ke awal; Anda juga dapat meminta nomor pada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar ini sedang tidak dapat dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan ambil nomor pada petugas. Mohon maaf atas ketidaknyamanannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebentar, layar sedang disiapkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Siapa nama lengkap Anda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas menyapa Anda dengan nama ini. Nama tidak tampil di ruang tunggu dan tidak dicetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh satu kata, boleh dengan gelar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowServing</name>
    <message>
        <source>sedang dilayani di Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Berapa nomor HP Anda yang terhubung ke WhatsApp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pemeriksaan formulir dikirim lewat WhatsApp dan e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya 0812-3456-7890</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor luar negeri boleh; awali dengan + dan kode negara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya belum punya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Apakah Anda perlu didahulukan atau dibantu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagi lanjut usia, ibu hamil atau menyusui, penyandang disabilitas, pengunjung dengan anak kecil, dan korban bencana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, mohon didahulukan atau dibantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa syarat dan tanpa bukti. Alasannya tidak ditanyakan dan tidak disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak, terima kasih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor Anda dipanggil menurut urutan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Isian ini masih kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulislah dengan huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu panjang. Mohon singkat, paling banyak %1 huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini terlalu pendek. Periksa lagi angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini terlalu panjang. Periksa lagi angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini nomor telepon rumah atau kantor. Tulislah nomor HP, misalnya 0812….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini belum seperti nomor HP. Nomor HP Indonesia diawali 08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat ini belum lengkap. Contohnya nama@gmail.com, tanpa spasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini belum dapat dipakai. Mohon periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh. Petugas dapat memberi nomor di loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini baru saja ditutup. Silakan hubungi petugas di loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambungan ke data kantor terputus. Kami terus mencoba; isian Anda masih ada.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Langkah %1 dari %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Sudah benar semua?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentuh jawaban yang ingin Anda perbaiki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil nomor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Layanan apa yang Anda perlukan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean diberikan untuk layanan yang Anda pilih.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>PIN salah. Mohon tunggu sebentar sebelum mencoba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN salah.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>PIN petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus satu angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke layar pengunjung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardSteps</name>
    <message>
        <source>Lima belas langkah: yang berwarna penuh dilakukan hari ini bersama Anda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Tidak ada yang menunggu di depan Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n orang menunggu di depan Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohon catat nomor ini. Di sini tidak ada karcis kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karcis tidak tercetak. Mohon catat nomor ini; sama sahnya dengan karcis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer belum menjawab. Mohon catat nomor ini; sama sahnya dengan karcis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karcis Anda sedang dicetak…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karcis sudah tercetak. Silakan diambil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan ambil karcis. Bila tidak keluar, mohon catat nomor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan menunggu: paling lama sekitar %1 menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan menunggu: %1 sampai %2 menit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Silakan duduk; nomor Anda akan dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung prioritas dapat dipanggil lebih dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas membantu Anda mengisi buku tamu di loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambil menunggu, siapkan bila ada:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Selamat datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi buku tamu, ambil nomor antrean, lalu silakan duduk. Nomor Anda akan dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang layanan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Isi buku tamu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekitar dua menit, satu pertanyaan tiap layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Ambil nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercetak di kertas dan tampil di layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Dilayani petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duduk saja; nomor Anda dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePromise</name>
    <message>
        <source>Tidak dipungut biaya. Hasil pemeriksaan formulir paling lama 14 hari kerja sejak berkas dinyatakan lengkap dan jelas oleh BPS di portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Bagaimana kami dapat membantu Anda hari ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh memilih beberapa, boleh juga tidak memilih. Permintaan ini hanya untuk hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datangi saya di tempat duduk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas menghampiri Anda saat giliran tiba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil saya dengan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas menunjukkan nomor Anda dan berbicara lewat tulisan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantu saya mengisi formulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas membacakan pertanyaan dan menuliskan jawaban Anda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
