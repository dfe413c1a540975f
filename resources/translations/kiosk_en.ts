<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>AboutPage</name>
    <message>
        <source>Biaya dan waktu</source>
        <translation>Fee and time</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>What you need</translation>
    </message>
    <message>
        <source>Yang Anda terima</source>
        <translation>What you receive</translation>
    </message>
    <message>
        <source>Alamat dan kontak</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <source>Telepon %1</source>
        <translation>Telephone %1</translation>
    </message>
    <message>
        <source>Saran dan pengaduan</source>
        <translation>Suggestions and complaints</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ke atas</source>
        <translation>To the top</translation>
    </message>
    <message>
        <source>Lebih lanjut</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Layanan ini untuk kegiatan instansi pemerintah</source>
        <translation>This service is for government bodies</translation>
    </message>
    <message>
        <source>Rekomendasi diberikan untuk survei dan kompilasi data yang diselenggarakan instansi pemerintah.</source>
        <translation>Recommendations are given for surveys and data compilations that government bodies hold.</translation>
    </message>
    <message>
        <source>Untuk penelitian Anda sendiri, petugas kami siap memberi saran: data yang tersedia, rancangan, dan contoh kegiatan serupa.</source>
        <translation>For your own research, our officers are glad to advise you: on the data at hand, the design, and similar work.</translation>
    </message>
    <message>
        <source>Anda tetap mendapat nomor antrean. Silakan lanjut.</source>
        <translation>You get a queue number all the same. Please go on.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Didahulukan</source>
        <translation>Served first</translation>
    </message>
    <message>
        <source>Bantuan hari ini</source>
        <translation>Help today</translation>
    </message>
    <message>
        <source>Jenis lembaga</source>
        <translation>Kind of institution</translation>
    </message>
    <message>
        <source>Pemberitahuan</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor HP (WhatsApp)</source>
        <translation>Mobile number (WhatsApp)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Atas nama pribadi</source>
        <translation>For myself</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Belum punya, dibantu petugas</source>
        <translation>None yet; an officer will help</translation>
    </message>
    <message>
        <source>didatangi</source>
        <translation>come to my seat</translation>
    </message>
    <message>
        <source>dipanggil dengan tulisan</source>
        <translation>call me in writing</translation>
    </message>
    <message>
        <source>dibantu mengisi</source>
        <translation>help me fill in</translation>
    </message>
    <message>
        <source>tanpa permintaan khusus</source>
        <translation>no special wishes</translation>
    </message>
    <message>
        <source>Nomor terbaca: %1</source>
        <translation>Number understood: %1</translation>
    </message>
</context>
<context>
    <name>BeginButton</name>
    <message>
        <source>Sentuh untuk mulai</source>
        <translation>Touch to begin</translation>
    </message>
</context>
<context>
    <name>BusyVeil</name>
    <message>
        <source>Nomor Anda sedang disiapkan…</source>
        <translation>Your number is on its way…</translation>
    </message>
</context>
<context>
    <name>CancelOverlay</name>
    <message>
        <source>Batalkan pengisian?</source>
        <translation>Stop here?</translation>
    </message>
    <message>
        <source>Semua yang sudah Anda isi akan dihapus, dan tidak ada nomor yang diambil.</source>
        <translation>Everything you have entered will be deleted, and no number will be taken.</translation>
    </message>
    <message>
        <source>Tidak, lanjutkan mengisi</source>
        <translation>No, carry on</translation>
    </message>
    <message>
        <source>Ya, batalkan dan hapus</source>
        <translation>Yes, stop and delete</translation>
    </message>
</context>
<context>
    <name>CaseNumberPage</name>
    <message>
        <source>Berapa nomor permohonan Anda?</source>
        <translation>What is your case number?</translation>
    </message>
    <message>
        <source>Nomor itu ada di slip dan di setiap pesan dari kami.</source>
        <translation>It is on your slip and in every message from us.</translation>
    </message>
    <message>
        <source>Lanjut tanpa nomor</source>
        <translation>Go on without it</translation>
    </message>
    <message>
        <source>Ambil nomor</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Misalnya 26-0042-7</source>
        <translation>For example 26-0042-7</translation>
    </message>
    <message>
        <source>Ketik angkanya saja, atau pindai slip Anda.</source>
        <translation>Type only the digits, or scan your slip.</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Anda datang dari lembaga apa?</source>
        <translation>Where do you come from?</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Mungkin maksud Anda %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>Ya, ganti</source>
        <translation>Yes, change it</translation>
    </message>
    <message>
        <source>Tidak, sudah benar</source>
        <translation>No, it is right</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Apa alamat e-mail Anda?</source>
        <translation>What is your e-mail address?</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan dikirim ke sini, dan akun portal memerlukannya.</source>
        <translation>The result is sent here, and the portal account needs it.</translation>
    </message>
    <message>
        <source>nama@contoh.go.id</source>
        <translation>name@example.go.id</translation>
    </message>
    <message>
        <source>Saya belum punya</source>
        <translation>I do not have one yet</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Hapus isian</source>
        <translation>Clear this field</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Buka lagi %1 pukul %2</source>
        <translation>Opens again on %1 at %2</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Huruf A+</source>
        <translation>Text A+</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Saya ingin dibantu petugas</source>
        <translation>I would like help from an officer</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Apakah Anda masih di sini?</source>
        <translation>Are you still here?</translation>
    </message>
    <message numerus="yes">
        <source>Demi kerahasiaan Anda, isian dihapus dalam %n detik.</source>
        <translation>
            <numerusform>For your privacy, what you entered is deleted in %n second.</numerusform>
            <numerusform>For your privacy, what you entered is deleted in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saya masih di sini</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message>
        <source>Apa nama instansi atau lembaga Anda?</source>
        <translation>What is your institution called?</translation>
    </message>
    <message>
        <source>Tulis nama lengkapnya, tanpa singkatan.</source>
        <translation>Please write its full name, without abbreviations.</translation>
    </message>
    <message>
        <source>Misalnya Dinas Kesehatan Kabupaten …</source>
        <translation>For example Dinas Kesehatan Kabupaten …</translation>
    </message>
    <message>
        <source>Saya datang atas nama pribadi</source>
        <translation>I come for myself</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Nomor Anda belum dapat diambil</source>
        <translation>Your number could not be taken yet</translation>
    </message>
    <message>
        <source>Batal dan hapus isian</source>
        <translation>Stop and delete my answers</translation>
    </message>
    <message>
        <source>Antrean hari ini sudah ditutup</source>
        <translation>The queue is closed for today</translation>
    </message>
    <message>
        <source>Nomor yang sudah diambil tetap dilayani. Untuk keperluan lain, silakan tanya petugas.</source>
        <translation>Numbers already taken are still served. For anything else, please ask an officer.</translation>
    </message>
    <message>
        <source>Mohon panggil petugas</source>
        <translation>Please call an officer</translation>
    </message>
    <message>
        <source>Jam komputer ini perlu dipastikan lebih dahulu. Setelah petugas memastikannya, nomor dapat diambil lagi.</source>
        <translation>The clock of this computer must be confirmed first. Once an officer has done so, you can take a number again.</translation>
    </message>
    <message>
        <source>Mohon maaf, layar ini sedang terganggu</source>
        <translation>Sorry, this screen is out of order for the moment</translation>
    </message>
    <message>
        <source>Mohon maaf, terjadi kesalahan pada layar ini</source>
        <translation>Sorry, something went wrong on this screen</translation>
    </message>
    <message>
        <source>Isian Anda sudah dihapus. Layar akan kembali ke awal; Anda juga dapat meminta nomor pada petugas.</source>
        <translation>Your answers have been deleted. The screen will start again; you can also ask an officer for a number.</translation>
    </message>
    <message>
        <source>Kembali ke awal</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Layar ini sedang tidak dapat dipakai</source>
        <translation>This screen cannot be used for now</translation>
    </message>
    <message>
        <source>Silakan ambil nomor pada petugas. Mohon maaf atas ketidaknyamanannya.</source>
        <translation>Please ask an officer for a number. We are sorry for the trouble.</translation>
    </message>
    <message>
        <source>Sebentar, layar sedang disiapkan</source>
        <translation>One moment, the screen is getting ready</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Siapa nama lengkap Anda?</source>
        <translation>What is your full name?</translation>
    </message>
    <message>
        <source>Petugas menyapa Anda dengan nama ini. Nama tidak tampil di ruang tunggu dan tidak dicetak.</source>
        <translation>The officer will greet you by this name. It is not shown in the waiting room, and not printed.</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Boleh satu kata, boleh dengan gelar.</source>
        <translation>One word is fine, and so are titles.</translation>
    </message>
</context>
<context>
    <name>NowServing</name>
    <message>
        <source>sedang dilayani di Loket %1</source>
        <translation>is being served at Counter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Berapa nomor HP Anda yang terhubung ke WhatsApp?</source>
        <translation>What is your mobile number with WhatsApp?</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan formulir dikirim lewat WhatsApp dan e-mail.</source>
        <translation>The result of your form is sent by WhatsApp and by e-mail.</translation>
    </message>
    <message>
        <source>Misalnya 0812-3456-7890</source>
        <translation>For example 0812-3456-7890</translation>
    </message>
    <message>
        <source>Nomor luar negeri boleh; awali dengan + dan kode negara.</source>
        <translation>Foreign numbers are fine; begin with + and the country code.</translation>
    </message>
    <message>
        <source>Saya belum punya</source>
        <translation>I do not have one yet</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Perlu didahulukan atau dibantu?</source>
        <translation>Should you be served first, or helped?</translation>
    </message>
    <message>
        <source>Bagi lanjut usia, ibu hamil atau menyusui, penyandang disabilitas, pengunjung dengan anak kecil, dan korban bencana.</source>
        <translation>For elderly people, those who are pregnant or nursing, people with a disability, visitors with a small child, and people hit by a disaster.</translation>
    </message>
    <message>
        <source>Ya, mohon didahulukan atau dibantu</source>
        <translation>Yes, please serve me first or help me</translation>
    </message>
    <message>
        <source>Tanpa syarat dan tanpa bukti. Alasannya tidak ditanyakan dan tidak disimpan.</source>
        <translation>No conditions, no proof. We neither ask for the reason nor keep it.</translation>
    </message>
    <message>
        <source>Tidak, terima kasih</source>
        <translation>No, thank you</translation>
    </message>
    <message>
        <source>Nomor Anda dipanggil menurut urutan.</source>
        <translation>Your number is called in its turn.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Isian ini masih kosong.</source>
        <translation>This is still empty.</translation>
    </message>
    <message>
        <source>Tulislah dengan huruf.</source>
        <translation>Please write it in letters.</translation>
    </message>
    <message>
        <source>Terlalu panjang. Mohon singkat, paling banyak %1 huruf.</source>
        <translation>Too long. Please keep it to %1 characters.</translation>
    </message>
    <message>
        <source>Nomor ini terlalu pendek. Periksa lagi angkanya.</source>
        <translation>This number is too short. Please check the digits.</translation>
    </message>
    <message>
        <source>Nomor ini terlalu panjang. Periksa lagi angkanya.</source>
        <translation>This number is too long. Please check the digits.</translation>
    </message>
    <message>
        <source>Ini nomor telepon rumah atau kantor. Tulislah nomor HP, misalnya 0812….</source>
        <translation>This is a fixed line. Please enter a mobile number, such as 0812….</translation>
    </message>
    <message>
        <source>Ini belum seperti nomor HP. Nomor HP Indonesia diawali 08.</source>
        <translation>This does not look like a mobile number yet. Indonesian ones begin with 08.</translation>
    </message>
    <message>
        <source>Alamat ini belum lengkap. Contohnya nama@gmail.com, tanpa spasi.</source>
        <translation>This address is not complete. An example: name@gmail.com, without spaces.</translation>
    </message>
    <message>
        <source>Layanan yang Anda pilih baru saja ditutup. Silakan pilih layanan lain.</source>
        <translation>The service you chose has just been closed. Please choose another one.</translation>
    </message>
    <message>
        <source>Isian ini belum dapat dipakai. Mohon periksa lagi.</source>
        <translation>This cannot be used yet. Please check it again.</translation>
    </message>
    <message>
        <source>Ada angka yang belum tepat. Bandingkan lagi dengan slip atau pesan dari kami.</source>
        <translation>One of the digits is not right yet. Compare it with your slip or our message.</translation>
    </message>
    <message>
        <source>Nomor ini tidak ada pada kami. Minta bantuan petugas, atau lanjut tanpa nomor.</source>
        <translation>We have no such case. Ask an officer for help, or go on without it.</translation>
    </message>
    <message>
        <source>Layanan untuk permohonan ini sedang ditutup. Silakan minta bantuan petugas.</source>
        <translation>The service for this case is closed at the moment. Please ask an officer for help.</translation>
    </message>
    <message>
        <source>Nomor ini belum dapat diperiksa. Coba sekali lagi, atau lanjut tanpa nomor.</source>
        <translation>It cannot be looked up right now. Try once more, or go on without it.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh. Petugas dapat memberi nomor di loket.</source>
        <translation>This computer&apos;s storage is full. An officer can give you a number at the counter.</translation>
    </message>
    <message>
        <source>Data kantor sedang sibuk. Kami terus mencoba; isian Anda masih ada.</source>
        <translation>The office&apos;s data is busy. We keep trying; what you typed is still here.</translation>
    </message>
    <message>
        <source>Kami terus mencoba; isian Anda masih ada. Petugas juga dapat memberi nomor.</source>
        <translation>We keep trying; what you typed is still here. An officer can also give you a number.</translation>
    </message>
    <message>
        <source>Sambungan ke data kantor terputus dan sedang kami coba lagi. Silakan ambil nomor pada petugas.</source>
        <translation>The connection to the office&apos;s data is lost, and we are trying again. Please ask an officer for a number.</translation>
    </message>
    <message>
        <source>Data kantor belum dapat dibaca dan sedang kami coba lagi. Silakan ambil nomor pada petugas.</source>
        <translation>The office&apos;s data cannot be read yet, and we are trying again. Please ask an officer for a number.</translation>
    </message>
    <message>
        <source>Sambungan ke data kantor terputus. Kami terus mencoba; isian Anda masih ada.</source>
        <translation>The connection to the office&apos;s data is lost. We keep trying, and your answers are still here.</translation>
    </message>
    <message>
        <source>Nomor permohonannya belum kami temukan. Petugas siap membantu, atau mulailah tanpa nomor itu.</source>
        <translation>We could not find that case. An officer will gladly help, or begin without it.</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Langkah %1 dari %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Sudah benar semua?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Sentuh jawaban yang ingin Anda perbaiki.</source>
        <translation>Touch an answer to change it.</translation>
    </message>
    <message>
        <source>Ambil nomor</source>
        <translation>Take a number</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Layanan apa yang Anda perlukan?</source>
        <translation>Which service do you need?</translation>
    </message>
    <message>
        <source>Nomor antrean diberikan untuk layanan yang Anda pilih.</source>
        <translation>Your queue number is for the service that you choose.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>PIN belum dapat dibaca dari data kantor.</source>
        <translation>The PIN cannot be read from the office&apos;s data yet.</translation>
    </message>
    <message>
        <source>PIN belum diatur. Atur di aplikasi petugas: Pengaturan.</source>
        <translation>No PIN is set. Set one in the officer app, under Settings.</translation>
    </message>
    <message>
        <source>PIN salah. Mohon tunggu sebentar sebelum mencoba lagi.</source>
        <translation>Wrong PIN. Please wait a moment before trying again.</translation>
    </message>
    <message>
        <source>PIN salah.</source>
        <translation>Wrong PIN.</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>PIN petugas</source>
        <translation>Staff PIN</translation>
    </message>
    <message>
        <source>Hapus satu angka</source>
        <translation>Delete one digit</translation>
    </message>
    <message>
        <source>Periksa PIN</source>
        <translation>Check the PIN</translation>
    </message>
    <message>
        <source>Kembali ke layar pengunjung (%1)</source>
        <translation>Back to the visitors&apos; screen (%1)</translation>
    </message>
</context>
<context>
    <name>StandardSteps</name>
    <message>
        <source>Lima belas langkah: yang berwarna penuh dilakukan hari ini bersama Anda</source>
        <translation>Fifteen steps: the filled ones are done today, together with you</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Tidak ada yang menunggu di depan Anda.</source>
        <translation>Nobody is waiting before you.</translation>
    </message>
    <message>
        <source>Mohon catat nomor ini. Di sini tidak ada tiket kertas.</source>
        <translation>Please note this number. There are no paper tickets here.</translation>
    </message>
    <message>
        <source>Tiket tidak tercetak. Mohon catat nomor ini; sama sahnya dengan tiket.</source>
        <translation>Your ticket was not printed. Please note this number; it is as valid as a printed one.</translation>
    </message>
    <message>
        <source>Printer belum menjawab. Mohon catat nomor ini; sama sahnya dengan tiket.</source>
        <translation>The printer does not answer. Please note this number; it is as valid as a printed one.</translation>
    </message>
    <message>
        <source>Tiket Anda sedang dicetak…</source>
        <translation>Your ticket is being printed…</translation>
    </message>
    <message>
        <source>Tiket sudah tercetak. Silakan diambil.</source>
        <translation>Your ticket is printed. Please take it.</translation>
    </message>
    <message>
        <source>Silakan ambil tiket. Bila tidak keluar, mohon catat nomor ini.</source>
        <translation>Please take your ticket. If none comes out, please note this number.</translation>
    </message>
    <message>
        <source>Satu orang menunggu di depan Anda.</source>
        <translation>One person is waiting before you.</translation>
    </message>
    <message>
        <source>%1 orang menunggu di depan Anda.</source>
        <translation>%1 people are waiting before you.</translation>
    </message>
    <message>
        <source>Perkiraan menunggu: paling lama sekitar %1 menit.</source>
        <translation>Likely wait: about %1 minutes at most.</translation>
    </message>
    <message>
        <source>Perkiraan menunggu: %1 sampai %2 menit.</source>
        <translation>Likely wait: %1 to %2 minutes.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Silakan duduk; nomor Anda akan dipanggil.</source>
        <translation>Please take a seat; your number will be called.</translation>
    </message>
    <message>
        <source>Pengunjung prioritas dapat dipanggil lebih dahulu.</source>
        <translation>Priority visitors may be called before you.</translation>
    </message>
    <message>
        <source>Petugas membantu Anda mengisi buku tamu di loket.</source>
        <translation>An officer will help you with the guestbook at the counter.</translation>
    </message>
    <message>
        <source>Sambil menunggu, siapkan bila ada:</source>
        <translation>While you wait, have these ready if you can:</translation>
    </message>
    <message>
        <source>Selesai (%1)</source>
        <translation>Done (%1)</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Your queue number</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Isi buku tamu, ambil nomor antrean, lalu silakan duduk. Nomor Anda akan dipanggil.</source>
        <translation>Sign the guestbook, take a number, then have a seat. Your number will be called.</translation>
    </message>
    <message>
        <source>Saya punya nomor permohonan</source>
        <translation>I have a case number</translation>
    </message>
    <message>
        <source>Tentang layanan ini</source>
        <translation>About this service</translation>
    </message>
    <message>
        <source>1. Isi buku tamu</source>
        <translation>1. Sign the guestbook</translation>
    </message>
    <message>
        <source>Sekitar dua menit.</source>
        <translation>About two minutes.</translation>
    </message>
    <message>
        <source>Tercetak di kertas dan tampil di sini.</source>
        <translation>On paper, and shown here.</translation>
    </message>
    <message>
        <source>2. Ambil nomor</source>
        <translation>2. Take a number</translation>
    </message>
    <message>
        <source>3. Dilayani petugas</source>
        <translation>3. Be served</translation>
    </message>
    <message>
        <source>Duduk saja; nomor Anda dipanggil.</source>
        <translation>Just sit down; we call your number.</translation>
    </message>
</context>
<context>
    <name>WelcomePromise</name>
    <message>
        <source>Tidak dipungut biaya. Hasil pemeriksaan formulir paling lama 14 hari kerja sejak berkas dinyatakan lengkap dan jelas oleh BPS di portal.</source>
        <translation>Free of charge. The result of the examination of your form comes within 14 working days from the day BPS declares the file complete and clear in the portal.</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Bantuan apa yang Anda perlukan?</source>
        <translation>What help would you like?</translation>
    </message>
    <message>
        <source>Boleh beberapa, boleh tidak satu pun. Hanya untuk hari ini.</source>
        <translation>Choose several, or none. For today only.</translation>
    </message>
    <message>
        <source>Datangi saya di tempat duduk</source>
        <translation>Come to my seat</translation>
    </message>
    <message>
        <source>Petugas menghampiri Anda saat giliran tiba.</source>
        <translation>An officer comes to you when it is your turn.</translation>
    </message>
    <message>
        <source>Panggil saya dengan tulisan</source>
        <translation>Call me in writing</translation>
    </message>
    <message>
        <source>Petugas menunjukkan nomor Anda dan berbicara lewat tulisan.</source>
        <translation>An officer shows you your number and talks to you in writing.</translation>
    </message>
    <message>
        <source>Bantu saya mengisi formulir</source>
        <translation>Help me fill in the form</translation>
    </message>
    <message>
        <source>Petugas membacakan pertanyaan dan menuliskan jawaban Anda.</source>
        <translation>An officer reads the questions and writes down your answers.</translation>
    </message>
</context>
</TS>
