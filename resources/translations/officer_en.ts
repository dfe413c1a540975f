<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>AccountPage</name>
    <message>
        <source>Akun saya</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Kata sandi baru, sekali lagi</source>
        <translation>New password, once more</translation>
    </message>
    <message>
        <source>Kedua kata sandi baru tidak sama.</source>
        <translation>The two new passwords differ.</translation>
    </message>
    <message>
        <source>Kata sandi sudah diganti.</source>
        <translation>The password has been changed.</translation>
    </message>
    <message>
        <source>Kata sandi sekarang tidak cocok.</source>
        <translation>The present password does not match.</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>E-mail akun portal (jangan pernah kata sandinya)</source>
        <translation>E-mail address of the portal account (never its password)</translation>
    </message>
    <message>
        <source>Catat e-mail akun</source>
        <translation>Record the account</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>Saran</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Saran yang diberikan</source>
        <translation>The advice given</translation>
    </message>
    <message>
        <source>Riset sendiri (statistik khusus)</source>
        <translation>Own research (special statistics)</translation>
    </message>
    <message>
        <source>Tanpa saran…</source>
        <translation>No advice…</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Catatan saran belum ditulis</source>
        <translation>No note of advice yet</translation>
    </message>
    <message>
        <source>Saran: {text}</source>
        <translation>Advice: {text}</translation>
    </message>
    <message>
        <source>Saran apa yang diberikan?</source>
        <translation>What advice was given?</translation>
    </message>
    <message>
        <source>Simpan dan selesai</source>
        <translation>Save and finish</translation>
    </message>
    <message>
        <source>Simpan saran</source>
        <translation>Save the advice</translation>
    </message>
    <message>
        <source>Kirim juga lewat e-mail</source>
        <translation>Send it by e-mail, too</translation>
    </message>
    <message>
        <source>Mulai dari teks…</source>
        <translation>Start from a text…</translation>
    </message>
    <message>
        <source>Tanpa saran:</source>
        <translation>No advice:</translation>
    </message>
    <message>
        <source>Simpan catatan saran</source>
        <translation>Save the note of advice</translation>
    </message>
</context>
<context>
    <name>AlarmBell</name>
    <message>
        <source>Nomor baru: {label}</source>
        <translation>New number: {label}</translation>
    </message>
    <message>
        <source>Tamu menunggu: {count}</source>
        <translation>Guests waiting: {count}</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>B-123/61110/KS.000/2026</source>
        <translation>B-123/61110/KS.000/2026</translation>
    </message>
    <message>
        <source>Pilih PDF…</source>
        <translation>Choose PDF…</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Tanda tangan sedang diperiksa…</source>
        <translation>Checking the signatures…</translation>
    </message>
    <message>
        <source>Saya sudah memastikan bahwa ini surat yang benar</source>
        <translation>I have made sure that this is the right letter</translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation>Record the approval</translation>
    </message>
    <message>
        <source>Belum ada yang disetujui</source>
        <translation>Nothing is approved yet</translation>
    </message>
    <message>
        <source>Disetujui: nomor {number}, {day}. Surat bertanda tangan: {file}.</source>
        <translation>Approved: number {number}, {day}. Signed letter: {file}.</translation>
    </message>
    <message>
        <source>Seret PDF bertanda tangan ke sini. Tanda tangannya diperiksa dahulu.</source>
        <translation>Drop the signed PDF here. Its signatures are checked first.</translation>
    </message>
    <message>
        <source>Menunggu putusan evaluasi.</source>
        <translation>Waiting for the evaluation&apos;s decision.</translation>
    </message>
    <message>
        <source>Susun dahulu naskahnya, lalu kirim untuk disetujui Direktur.</source>
        <translation>First write the draft, then send it to the Director for approval.</translation>
    </message>
    <message>
        <source>Persetujuan dicatat setelah naskah tersimpan.</source>
        <translation>An approval is recorded once a draft is kept.</translation>
    </message>
    <message>
        <source>Tidak seperti biasanya (B-123/61110/KS.000/2026); periksa sekali lagi.</source>
        <translation>Not the usual pattern (B-123/61110/KS.000/2026); please check once more.</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Tanggal dan jam sudah benar</source>
        <translation>Date and time are right</translation>
    </message>
    <message>
        <source>Akhiri istirahat</source>
        <translation>End the break</translation>
    </message>
    <message>
        <source>Buka antrean</source>
        <translation>Open the queue</translation>
    </message>
    <message>
        <source>Basis data sedang tidak terjangkau. Isian Anda tetap di layar; program menyambung sendiri begitu bisa.</source>
        <translation>The database is out of reach. What you typed stays on the screen; the program reconnects by itself.</translation>
    </message>
    <message>
        <source>Loket Anda istirahat sampai pukul {time}.</source>
        <translation>Your counter is on a break until {time}.</translation>
    </message>
    <message>
        <source>Antrean ditutup: kiosk tidak memberi nomor.</source>
        <translation>The queue is closed: the kiosk gives no numbers.</translation>
    </message>
    <message>
        <source>Jam komputer berubah jauh: {date}, pukul {time}. Nomor baru diberikan setelah Anda memastikannya.</source>
        <translation>The computer&apos;s clock has jumped: {date}, {time}. New numbers are given once you confirm it.</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>tidak ditanyakan</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>{count} belum dijawab</source>
        <translation>{count} unanswered</translation>
    </message>
    <message>
        <source>{count} perlu diperbaiki</source>
        <translation>{count} to mend</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Permohonan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Cari nomor, nama, atau judul ({key})</source>
        <translation>Find a number, name or title ({key})</translation>
    </message>
    <message>
        <source>Cari permohonan</source>
        <translation>Find a request</translation>
    </message>
    <message>
        <source>Nomor permohonan, kode tiket, nama, judul, penyelenggara, atau nomor portal</source>
        <translation>Case number, ticket code, name, title, organiser or portal number</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Saring menurut penyelenggara</source>
        <translation>Filter by organiser</translation>
    </message>
    <message>
        <source>Saring menurut langkah</source>
        <translation>Filter by step</translation>
    </message>
    <message>
        <source>Saring menurut petugas</source>
        <translation>Filter by officer</translation>
    </message>
    <message>
        <source>Hanya milik saya</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>Semua langkah</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Semua petugas</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>Database sedang tidak dapat dihubungi. Daftar ini mungkin belum yang terbaru.</source>
        <translation>The database cannot be reached at the moment. This list may not be the latest.</translation>
    </message>
    <message>
        <source>{count} ditemukan</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>{count} terbuka</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Tulis paling sedikit dua huruf. Nomor permohonan berbentuk seperti 26-0042-7.</source>
        <translation>Type at least two letters. A case number looks like 26-0042-7.</translation>
    </message>
    <message>
        <source>Tidak ada permohonan dengan saringan ini</source>
        <translation>No request passes this filter</translation>
    </message>
    <message>
        <source>Longgarkan saringannya, atau cari semua permohonan di atas.</source>
        <translation>Loosen the filter, or search all requests above.</translation>
    </message>
    <message>
        <source>Tidak ada permohonan yang terbuka</source>
        <translation>No request is open</translation>
    </message>
    <message>
        <source>Permohonan dimulai di loket, dari tamu yang sedang dilayani. Yang sudah ditutup ditemukan lewat pencarian.</source>
        <translation>A request begins at the counter, with the guest who is being served. Closed ones are found by the search.</translation>
    </message>
</context>
<context>
    <name>BoardTableModel</name>
    <message>
        <source>Sisa hari</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Judul dan penyelenggara</source>
        <translation>Title and organiser</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Menunggu, petugas</source>
        <translation>Waits for, officer</translation>
    </message>
    <message>
        <source>Langkah {number}</source>
        <translation>Step {number}</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Layar tunggu memberi tahu tamu kapan loket Anda buka kembali.</source>
        <translation>The waiting display tells guests when your counter is back.</translation>
    </message>
    <message>
        <source>Kembali pukul</source>
        <translation>Back at</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>Mulai istirahat</source>
        <translation>Start the break</translation>
    </message>
</context>
<context>
    <name>CaseEnd</name>
    <message>
        <source>Ditangani {officer}</source>
        <translation>Looked after by {officer}</translation>
    </message>
    <message>
        <source>Ambil alih</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Buka kembali…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Tutup permohonan…</source>
        <translation>Close the request…</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Tutup permohonan</source>
        <translation>Close the request</translation>
    </message>
    <message>
        <source>Mengapa permohonan ini dibuka kembali?</source>
        <translation>Why is this request opened again?</translation>
    </message>
    <message>
        <source>Surat belum dikirim. Mengapa permohonan ini ditutup?</source>
        <translation>The letter was not sent. Why is this request closed?</translation>
    </message>
    <message>
        <source>Catatan penutup (boleh kosong)</source>
        <translation>Closing note (may stay empty)</translation>
    </message>
</context>
<context>
    <name>CaseWorkspace</name>
    <message>
        <source>Semua permohonan</source>
        <translation>All requests</translation>
    </message>
    <message>
        <source>Database sedang tidak dapat dihubungi. Yang Anda ketik tetap tersimpan di komputer ini.</source>
        <translation>The database cannot be reached at the moment. What you type stays kept on this computer.</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>nonaktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nama dalam bahasa Indonesia</source>
        <translation>Name in Indonesian</translation>
    </message>
    <message>
        <source>Nama dalam bahasa Inggris</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Instansi pemerintah</source>
        <translation>Government body</translation>
    </message>
    <message>
        <source>Ditawarkan</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Kategori instansi</source>
        <translation>Category of institution</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Yang berubah pada formulir</source>
        <translation>What changed in the form</translation>
    </message>
    <message>
        <source>Belum ada yang dibandingkan</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Mulai putaran kedua, perubahan formulir tampil di sini per pertanyaan.</source>
        <translation>From the second round on, changes of the form are shown here question by question.</translation>
    </message>
    <message>
        <source>{count} jawaban berbeda antara versi {before} dan versi {after}.</source>
        <translation>{count} answers differ between version {before} and version {after}.</translation>
    </message>
    <message>
        <source>Formulir tidak berubah sejak putaran sebelumnya.</source>
        <translation>The form has not changed since the round before.</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Belum ada rujukan yang dipilih</source>
        <translation>No reference was chosen</translation>
    </message>
    <message>
        <source>Cari kegiatan serupa di halaman Cari, lalu tekan Spasi untuk memilihnya. Bila memang tidak ada, catat itu sebagai bukti langkah 9.</source>
        <translation>Look for similar activities on the Search page and press Space to choose one. If there really is none, record that as the proof of step 9.</translation>
    </message>
    <message>
        <source>Hapus dari daftar</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Tutup antrean</source>
        <translation>Close the queue</translation>
    </message>
    <message>
        <source>Tamu yang masih menunggu atau dijeda</source>
        <translation>Guests still waiting or on hold</translation>
    </message>
    <message>
        <source>Tanggal yang ditawarkan</source>
        <translation>Date to offer</translation>
    </message>
    <message>
        <source>Kiosk tidak lagi memberi nomor. Tamu yang sudah punya nomor tetap dapat dilayani hari ini.</source>
        <translation>The kiosk gives no more numbers. Guests who have one can still be served today.</translation>
    </message>
    <message>
        <source>Tutup antrean sekarang</source>
        <translation>Close the queue now</translation>
    </message>
    <message>
        <source>Antrean sedang ditutup: kiosk tidak memberi nomor.</source>
        <translation>The queue is closed: the kiosk gives no numbers.</translation>
    </message>
    <message>
        <source>Buka antrean kembali</source>
        <translation>Open the queue again</translation>
    </message>
    <message>
        <source>Pilih tamu yang menerima hari lain. Nomornya hari ini lalu dibatalkan.</source>
        <translation>Choose the guests who accept another day. Their number of today is then cancelled.</translation>
    </message>
    <message>
        <source>Tidak ada tamu yang menunggu atau dijeda.</source>
        <translation>Nobody is waiting or on hold.</translation>
    </message>
    <message>
        <source>nama belum diisi</source>
        <translation>name not given yet</translation>
    </message>
    <message>
        <source>Alihkan ke tanggal ini ({count} tamu)</source>
        <translation>Move to this date (guests: {count})</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Diterima {time}</source>
        <translation>Received at {time}</translation>
    </message>
    <message>
        <source>penerima pesan</source>
        <translation>receives messages</translation>
    </message>
    <message>
        <source>E-mail uji sudah diterima</source>
        <translation>The test e-mail arrived</translation>
    </message>
    <message>
        <source>WhatsApp uji sudah diterima</source>
        <translation>The WhatsApp test arrived</translation>
    </message>
    <message>
        <source>Sudah diterima</source>
        <translation>It arrived</translation>
    </message>
    <message>
        <source>Kirim pesan uji</source>
        <translation>Send a test message</translation>
    </message>
    <message>
        <source>Buka WhatsApp</source>
        <translation>Open WhatsApp</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Jadikan penerima pesan</source>
        <translation>Send messages to this one</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>E-mail belum ada</source>
        <translation>No e-mail address yet</translation>
    </message>
    <message>
        <source>Nomor WhatsApp belum ada</source>
        <translation>No WhatsApp number yet</translation>
    </message>
    <message>
        <source>Belum terbukti dengan pesan uji</source>
        <translation>Not proved by a test message yet</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Narahubung</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tambah narahubung</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Simpan narahubung</source>
        <translation>Save the contact</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
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
        <source>Jabatan (boleh kosong)</source>
        <translation>Position (may stay empty)</translation>
    </message>
    <message>
        <source>Narahubung baru</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Ubah narahubung</source>
        <translation>Change a contact</translation>
    </message>
    <message>
        <source>Dikirim dari WhatsApp; tamu memperlihatkannya</source>
        <translation>Sent from WhatsApp; the guest showed it</translation>
    </message>
</context>
<context>
    <name>ContinueCase</name>
    <message>
        <source>Nomor permohonan, judul, atau nama</source>
        <translation>Case number, title or name</translation>
    </message>
    <message>
        <source>Permohonan yang ditemukan</source>
        <translation>The requests found</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Periksa nomor pada slip tamu.</source>
        <translation>Nothing matches. Check the number on the guest&apos;s slip.</translation>
    </message>
</context>
<context>
    <name>CounterCaseSection</name>
    <message>
        <source>Tamu ini menyebut nomor permohonan di kios. Pastikan siapa yang datang.</source>
        <translation>This guest gave a case number at the kiosk. Make sure who has come.</translation>
    </message>
    <message>
        <source>Belum ada permohonan</source>
        <translation>No request yet</translation>
    </message>
    <message>
        <source>Permohonan dimulai atau dilanjutkan setelah tamu ini dipanggil.</source>
        <translation>A request is started or continued once this guest has been called.</translation>
    </message>
    <message>
        <source>Permohonan belum dapat dibaca</source>
        <translation>The request cannot be read yet</translation>
    </message>
    <message>
        <source>Membaca permohonan</source>
        <translation>Reading the request</translation>
    </message>
    <message>
        <source>Antrean tetap dapat dilayani. Panduan muncul begitu database terhubung.</source>
        <translation>The queue can still be served. The guide appears as soon as the database is back.</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Pilih loket</source>
        <translation>Choose a counter</translation>
    </message>
    <message>
        <source>Satu loket dipegang satu petugas. Loket yang terisi tidak dapat dipilih.</source>
        <translation>A counter is held by one officer at a time. One that is taken cannot be chosen.</translation>
    </message>
    <message>
        <source>Belum ada loket. Administrator menambahkannya di Pengaturan.</source>
        <translation>There is no counter yet. An administrator adds one in Settings.</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Free it</translation>
    </message>
    <message>
        <source>Bila petugasnya pergi tanpa meninggalkan loket.</source>
        <translation>When its officer went away without leaving the counter.</translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>{counter} (Anda)</source>
        <translation>{counter} (you)</translation>
    </message>
    <message>
        <source>{counter} · kosong</source>
        <translation>{counter} · free</translation>
    </message>
</context>
<context>
    <name>CounterTabs</name>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guestbook</translation>
    </message>
</context>
<context>
    <name>CountersPage</name>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>dipakai</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>tidak dipakai</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Nomor loket</source>
        <translation>Counter number</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
</context>
<context>
    <name>CountingForm</name>
    <message>
        <source>Cara menghitung</source>
        <translation>How limits are counted</translation>
    </message>
    <message>
        <source>Sesudah dinyatakan lengkap dan jelas, hari pertama ialah</source>
        <translation>Once declared complete and clear, the first day is</translation>
    </message>
    <message>
        <source>Cuti bersama adalah hari libur</source>
        <translation>Collective leave counts as days off</translation>
    </message>
    <message>
        <source>Simpan cara</source>
        <translation>Save this way</translation>
    </message>
</context>
<context>
    <name>DayDecisionForm</name>
    <message>
        <source>Keputusan kantor</source>
        <translation>Decision of the office</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>misalnya: pilkada</source>
        <translation>such as: local election</translation>
    </message>
    <message>
        <source>Batalkan keputusan</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Hari kerja.</source>
        <translation>A working day.</translation>
    </message>
    <message>
        <source>Akhir pekan: libur.</source>
        <translation>A weekend: off.</translation>
    </message>
    <message>
        <source>Libur: {name}.</source>
        <translation>Off: {name}.</translation>
    </message>
    <message>
        <source>Kantor memutuskan: hari kerja.</source>
        <translation>The office decided: a working day.</translation>
    </message>
    <message>
        <source>Kantor memutuskan: libur.</source>
        <translation>The office decided: off.</translation>
    </message>
    <message>
        <source>Jadikan hari libur</source>
        <translation>Make it a day off</translation>
    </message>
    <message>
        <source>Jadikan hari kerja</source>
        <translation>Make it a working day</translation>
    </message>
    <message>
        <source>Simpan alasan</source>
        <translation>Save the reason</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>01-03-2027</source>
        <translation>01-03-2027</translation>
    </message>
    <message>
        <source>Tulis seperti 01-03-2027</source>
        <translation>Type it like 01-03-2027</translation>
    </message>
</context>
<context>
    <name>DeadlineCalculator</name>
    <message>
        <source>Coba hitung</source>
        <translation>Try it out</translation>
    </message>
    <message>
        <source>Dinyatakan lengkap dan jelas</source>
        <translation>Declared complete and clear</translation>
    </message>
    <message>
        <source>Batas waktu (hari kerja)</source>
        <translation>Time limit (working days)</translation>
    </message>
    <message>
        <source>Hasil paling lambat {day}.</source>
        <translation>The result is due by {day}.</translation>
    </message>
</context>
<context>
    <name>DeclarationStep</name>
    <message>
        <source>Tanggal menurut portal</source>
        <translation>Day according to the portal</translation>
    </message>
    <message>
        <source>Portal menyatakan berkas lengkap dan jelas: hari kerja dihitung sejak itu.</source>
        <translation>The portal declares the file complete and clear: the working days count from then.</translation>
    </message>
    <message>
        <source>Buktinya (misalnya status di portal)</source>
        <translation>Its proof (such as the status in the portal)</translation>
    </message>
    <message>
        <source>Lengkap dan jelas</source>
        <translation>Complete and clear</translation>
    </message>
    <message>
        <source>Bila walidata daerah memeriksa pengajuan lebih dahulu:</source>
        <translation>Where the region&apos;s walidata looks at the submission first:</translation>
    </message>
    <message>
        <source>Buktinya</source>
        <translation>Its proof</translation>
    </message>
    <message>
        <source>Sudah diperiksa walidata</source>
        <translation>Checked by the walidata</translation>
    </message>
    <message>
        <source>Bila portal mengembalikan berkas: waktu berhenti, pemohon diberi tahu.</source>
        <translation>Where the portal gives the file back: the clock stops, the applicant is told.</translation>
    </message>
    <message>
        <source>Apa yang harus diperbaiki?</source>
        <translation>What must be repaired?</translation>
    </message>
    <message>
        <source>Dikembalikan ke pemohon</source>
        <translation>Returned to the applicant</translation>
    </message>
</context>
<context>
    <name>DepartureQuestion</name>
    <message>
        <source>Jeda dahulu</source>
        <translation>Put on hold first</translation>
    </message>
    <message>
        <source>Kembalikan ke antrean dahulu</source>
        <translation>Put back in the queue first</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tinggalkan loket begitu saja</source>
        <translation>Leave the counter as it is</translation>
    </message>
    <message>
        <source>Keluar begitu saja</source>
        <translation>Sign out as it is</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Tutup program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Nomor {label} masih {status} di loket Anda.</source>
        <translation>Number {label} is still at your counter ({status}).</translation>
    </message>
    <message>
        <source>Isian itu hilang bila program ditutup.</source>
        <translation>What was typed is lost when the program closes.</translation>
    </message>
    <message>
        <source>Isian itu menunggu Anda di komputer ini sampai program ditutup.</source>
        <translation>What you typed waits for you on this computer until the program closes.</translation>
    </message>
    <message>
        <source>tamu tanpa kiosk</source>
        <translation>guest without kiosk</translation>
    </message>
    <message>
        <source>{count} isian petugas lain</source>
        <translation>entries of other officers: {count}</translation>
    </message>
    <message>
        <source>Buku tamu belum disimpan: {where}.</source>
        <translation>Guestbook not saved yet: {where}.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>Unduhan dari portal</source>
        <translation>Downloads from the portal</translation>
    </message>
    <message>
        <source>Tersimpan di permohonan.</source>
        <translation>Stored with the request.</translation>
    </message>
    <message>
        <source>Jenis berkas</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Simpan ke permohonan</source>
        <translation>Store with the request</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Buat naskah</source>
        <translation>Make draft</translation>
    </message>
    <message>
        <source>Simpan naskah yang disunting…</source>
        <translation>Keep an edited draft…</translation>
    </message>
    <message>
        <source>Versi naskah</source>
        <translation>Versions of the draft</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Buka…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Surat belum dapat disusun</source>
        <translation>The letter cannot be written yet</translation>
    </message>
    <message>
        <source>Templat: {name}</source>
        <translation>Template: {name}</translation>
    </message>
    <message>
        <source>Templat: bawaan Serambi</source>
        <translation>Template: Serambi&apos;s own</translation>
    </message>
    <message>
        <source>Naskah disusun setelah evaluasi memutuskan. Catat evaluasinya di Pemeriksaan.</source>
        <translation>The draft is written once the evaluation has decided. Record the evaluation under Examination.</translation>
    </message>
    <message>
        <source>Formulir sedang diperbaiki pemohon; surat menunggu pemeriksaan berikutnya.</source>
        <translation>The applicant is repairing the form; the letter waits for the next examination.</translation>
    </message>
    <message>
        <source>Permohonan ditolak, jadi tidak ada surat. Portal dan pesan hasil menyampaikan penolakannya.</source>
        <translation>The request was refused, so there is no letter. The portal and the message of the result tell the refusal.</translation>
    </message>
    <message>
        <source>Naskah sudah disetujui; versi di bawah tetap tersimpan.</source>
        <translation>The draft was approved; the versions below stay.</translation>
    </message>
    <message>
        <source>Versi {version} · {moment}</source>
        <translation>Version {version} · {moment}</translation>
    </message>
    <message>
        <source>Pratinjau sedang dibuat…</source>
        <translation>Making the preview…</translation>
    </message>
    <message>
        <source>Naskah dibuka sebagai salinan di program lain. Perubahan di sana tidak ikut tersimpan; simpan berkasnya, lalu masukkan dengan “Simpan naskah yang disunting”.</source>
        <translation>The draft opens as a copy in another program. Changes there are not kept by themselves; save the file, then bring it in with “Keep an edited draft”.</translation>
    </message>
    <message>
        <source>Buka salinan</source>
        <translation>Open the copy</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tidak ada program untuk berkas ini di komputer ini. Simpan salinannya, lalu buka di komputer lain.</source>
        <translation>No program on this computer opens this file. Save a copy and open it on another computer.</translation>
    </message>
    <message>
        <source>Ditulis utuh: {file}.</source>
        <translation>Written whole: {file}.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pembahasan</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tanggal evaluasi</source>
        <translation>Date of the evaluation</translation>
    </message>
    <message>
        <source>Satu nama per baris</source>
        <translation>One name per line</translation>
    </message>
    <message>
        <source>Mengapa tim memutuskan demikian?</source>
        <translation>Why did the team decide so?</translation>
    </message>
    <message>
        <source>Lihat notula</source>
        <translation>Look at the minutes</translation>
    </message>
    <message>
        <source>Simpan DOCX…</source>
        <translation>Save DOCX…</translation>
    </message>
    <message>
        <source>Catat evaluasi</source>
        <translation>Record the evaluation</translation>
    </message>
    <message>
        <source>– belum dipilih –</source>
        <translation>– not chosen yet –</translation>
    </message>
    <message>
        <source>Putusan menentukan langkah 13 sampai 15.</source>
        <translation>The decision says what becomes of steps 13 to 15.</translation>
    </message>
    <message>
        <source>Langkah 13 sampai 15 berjalan: naskah disusun, disetujui Direktur, lalu dikirim lewat portal.</source>
        <translation>Steps 13 to 15 follow: the draft is written, the Director approves it, and it goes out through the portal.</translation>
    </message>
    <message>
        <source>Langkah 13 sampai 15 berjalan dengan surat yang menjelaskan mengapa tidak layak.</source>
        <translation>Steps 13 to 15 follow, with a letter that explains why it is not feasible.</translation>
    </message>
    <message>
        <source>Langkah 13 sampai 15 menunggu: formulir kembali ke pemohon, waktu layanan berhenti, lalu diperiksa lagi.</source>
        <translation>Steps 13 to 15 wait: the form goes back to the applicant, the clock stops, and it is examined again.</translation>
    </message>
    <message>
        <source>Evaluasi belum dapat dicatat</source>
        <translation>The evaluation cannot be recorded yet</translation>
    </message>
    <message>
        <source>Selesaikan dahulu putaran pemeriksaan tanpa perbaikan di halaman Hasil.</source>
        <translation>First end a round of examination without repairs, on the page Result.</translation>
    </message>
    <message>
        <source>Hasil dikirim kepada pemohon melalui e-mail dan WhatsApp begitu evaluasi dicatat.</source>
        <translation>The result goes to the applicant by e-mail and WhatsApp as soon as the evaluation is recorded.</translation>
    </message>
    <message>
        <source>Dievaluasi {day} bersama {people}. Putusan: {verdict}. {follows}</source>
        <translation>Evaluated on {day} with {people}. Decision: {verdict}. {follows}</translation>
    </message>
    <message>
        <source>Formulir kembali ke pemohon; surat menunggu.</source>
        <translation>The form goes back to the applicant; the letter waits.</translation>
    </message>
    <message>
        <source>Notula ada di Berkas; lanjutkan di Surat.</source>
        <translation>The minutes are under Files; go on under Letter.</translation>
    </message>
    <message>
        <source>tanggal</source>
        <translation>date</translation>
    </message>
    <message>
        <source>peserta</source>
        <translation>people</translation>
    </message>
    <message>
        <source>pokok bahasan</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>putusan</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>alasan</source>
        <translation>reasons</translation>
    </message>
    <message>
        <source>Masih kurang: {lacks}.</source>
        <translation>Still missing: {lacks}.</translation>
    </message>
    <message>
        <source>Putusan “{verdict}” dicatat dan dikirim kepada pemohon melalui e-mail dan WhatsApp. Catat sekarang?</source>
        <translation>The decision “{verdict}” is recorded and sent to the applicant by e-mail and WhatsApp. Record it now?</translation>
    </message>
    <message>
        <source>Ya, catat dan kirim</source>
        <translation>Yes, record and send</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Ditulis utuh: {file}.</source>
        <translation>Written whole: {file}.</translation>
    </message>
</context>
<context>
    <name>ExaminationSection</name>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Berkas permohonan untuk portal</source>
        <translation>Files of this request for the portal</translation>
    </message>
    <message>
        <source>Hanya berkas permohonan ini yang dapat diserahkan ke portal.</source>
        <translation>Only the files of this request can be given to the portal.</translation>
    </message>
    <message>
        <source>Permohonan ini belum mempunyai berkas. Lampirkan dahulu di permohonan.</source>
        <translation>This request has no files yet. Attach them to the request first.</translation>
    </message>
    <message>
        <source>Serahkan</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Tambahkan sebagai</source>
        <translation>Add as</translation>
    </message>
    <message>
        <source>Jenis berkas yang ditambahkan</source>
        <translation>Kind of the file to add</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Buka salinan…</source>
        <translation>Open a copy…</translation>
    </message>
    <message>
        <source>Berkas permohonan</source>
        <translation>Files of the case</translation>
    </message>
    <message>
        <source>Seret berkas ke sini, atau pilih jenisnya lalu tekan “Pilih berkas”.</source>
        <translation>Drag a file here, or choose its kind and press “Choose a file”.</translation>
    </message>
    <message>
        <source>{name} tersimpan.</source>
        <translation>{name} is stored.</translation>
    </message>
    <message>
        <source>Salinan ditulis ke {path}.</source>
        <translation>A copy was written to {path}.</translation>
    </message>
    <message>
        <source>Buka salinan {name} ({size}) dengan program lain?</source>
        <translation>Open a copy of {name} ({size}) in another program?</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Jangan buka</source>
        <translation>Do not open</translation>
    </message>
    <message>
        <source>Tidak ada program untuk membuka berkas ini. Simpan salinannya saja.</source>
        <translation>No program can open this file. Save a copy instead.</translation>
    </message>
    <message>
        <source>Belum ada berkas</source>
        <translation>No files yet</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Belum ada formulir yang terisi</source>
        <translation>No filled form yet</translation>
    </message>
    <message>
        <source>Begitu formulir dari pemohon dibaca atau diketik, aturan memeriksanya di sini, juga sebelum diajukan ke portal.</source>
        <translation>As soon as the applicant&apos;s form is read or typed, the rules look at it here, also before it is submitted in the portal.</translation>
    </message>
    <message>
        <source>Sembunyikan yang terpenuhi</source>
        <translation>Hide what passes</translation>
    </message>
    <message>
        <source>Tampilkan yang terpenuhi ({count})</source>
        <translation>Show what passes ({count})</translation>
    </message>
    <message>
        <source>Periksa sebelum diajukan</source>
        <translation>Check before submission</translation>
    </message>
    <message>
        <source>Temuan aturan pada formulir terbaru</source>
        <translation>What the rules find in the newest form</translation>
    </message>
    <message>
        <source>Temuan aturan pada putaran {number}</source>
        <translation>What the rules find in round {number}</translation>
    </message>
    <message>
        <source>{all} aturan: {violations} dilanggar, {unclear} belum dapat dinilai, {passes} terpenuhi.</source>
        <translation>{all} rules: {violations} violated, {unclear} not evaluable yet, {passes} passed.</translation>
    </message>
    <message>
        <source>Putaran pemeriksaan dimulai setelah formulir diajukan di portal.</source>
        <translation>A round of examination begins once the form is submitted in the portal.</translation>
    </message>
    <message>
        <source>Ke Portal</source>
        <translation>Go to Portal</translation>
    </message>
    <message>
        <source>Putaran pemeriksaan dimulai setelah portal menyatakan berkas lengkap dan jelas. Catat tanggalnya di Panduan.</source>
        <translation>A round of examination begins once the portal declares the file complete and clear. Record that day in the Guide.</translation>
    </message>
    <message>
        <source>Ke Panduan</source>
        <translation>Go to Guide</translation>
    </message>
    <message>
        <source>Belum ada formulir terisi untuk diperiksa. Baca dahulu berkas dari pemohon.</source>
        <translation>There is no filled form to examine yet. First read the applicant&apos;s file.</translation>
    </message>
    <message>
        <source>Ke Formulir</source>
        <translation>Go to Form</translation>
    </message>
    <message>
        <source>Formulir belum berubah sejak putaran {number}. Baca dahulu formulir yang sudah diperbaiki.</source>
        <translation>The form has not changed since round {number}. First read the repaired form.</translation>
    </message>
    <message>
        <source>Mulai putaran {number}</source>
        <translation>Begin round {number}</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Serahkan</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Baca berkas</source>
        <translation>Read a file</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Ketik</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Dipilih</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Belum dijawab</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
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
        <source>Nama instansi</source>
        <translation>Name of institution</translation>
    </message>
    <message>
        <source>Kategori instansi</source>
        <translation>Category of institution</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Tamu prioritas (didahulukan)</source>
        <translation>Priority guest (served first)</translation>
    </message>
</context>
<context>
    <name>GuestPage</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pesan dari {host}</source>
        <translation>Message from {host}</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Kembali ke layar petugas (F11)</source>
        <translation>Back to the officer&apos;s screen (F11)</translation>
    </message>
</context>
<context>
    <name>GuestbookSection</name>
    <message>
        <source>Buku tamu</source>
        <translation>Guestbook</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batalkan perubahan</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Sudah dibacakan dan disetujui</source>
        <translation>Read aloud and agreed to</translation>
    </message>
    <message>
        <source>Riwayat nomor</source>
        <translation>History of the number</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Pemberitahuan data pribadi belum disetujui. Bacakan dahulu, lalu catat di sini.</source>
        <translation>The privacy notice has not been agreed to. Read it aloud first, then note it here.</translation>
    </message>
    <message>
        <source>Pemberitahuan data pribadi (versi {version}) sudah disetujui.</source>
        <translation>The privacy notice (version {version}) has been agreed to.</translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation>Counter {number}</translation>
    </message>
</context>
<context>
    <name>GuideSection</name>
    <message>
        <source>Database sedang tidak dapat dihubungi. Yang Anda ketik tetap tersimpan di komputer ini.</source>
        <translation>The database cannot be reached at the moment. What you type stays kept on this computer.</translation>
    </message>
</context>
<context>
    <name>HandOverList</name>
    <message>
        <source>Serahkan daftarnya</source>
        <translation>Hand over the list</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cetakan</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>PDF terbuka di komputer ini; cetak di sana</source>
        <translation>The PDF opens on this computer; print it there</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Bahasa daftar</source>
        <translation>Language of the list</translation>
    </message>
    <message>
        <source>Serahkan dan catat</source>
        <translation>Hand over and record</translation>
    </message>
    <message>
        <source>Buka PDF lagi</source>
        <translation>Open the PDF again</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Bahasa Inggris</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Belum ada alamat e-mail pada permohonan</source>
        <translation>The case has no e-mail address yet</translation>
    </message>
    <message>
        <source>Sebagai PDF di stik USB atau folder</source>
        <translation>As a PDF on a USB stick or in a folder</translation>
    </message>
    <message>
        <source>Daftarnya tersimpan bersama permohonan ini.</source>
        <translation>The list is kept with this case.</translation>
    </message>
    <message>
        <source>E-mail menunggu dikirim; keadaannya ada di Pesan.</source>
        <translation>The e-mail is waiting to be sent; Messages shows how it stands.</translation>
    </message>
    <message>
        <source>Ditulis utuh: {path}.</source>
        <translation>Written whole: {path}.</translation>
    </message>
    <message>
        <source>PDF untuk dicetak sudah dibuat.</source>
        <translation>The PDF to print has been made.</translation>
    </message>
    <message>
        <source>Tidak ada program yang membuka PDF di komputer ini. Simpan di stik USB, lalu cetak dari komputer lain.</source>
        <translation>No program on this computer opens PDFs. Save it on a USB stick and print it from another computer.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Serahkan formulir</source>
        <translation>Hand over the form</translation>
    </message>
    <message>
        <source>Formulir sudah terisi dengan yang diketahui buku tamu dan permohonan ini. Yang diserahkan tersimpan sebagai bukti langkah 6.</source>
        <translation>The form is already filled in with what the guestbook and this request know. What is handed over is kept as the proof of step 6.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Stik USB</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Cetakan</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>PDF terbuka di penampil komputer ini; cetak dari sana.</source>
        <translation>The PDF opens in this computer’s viewer; print it from there.</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Bahasa formulir</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>Tamu ini penanggung jawab teknis kegiatannya</source>
        <translation>This guest is the activity’s technical person in charge</translation>
    </message>
    <message>
        <source>Langkah sebelumnya belum selesai. Alasan diserahkan sekarang:</source>
        <translation>Earlier steps are not done. Why it is handed over now:</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Serahkan dan catat</source>
        <translation>Hand over and record</translation>
    </message>
    <message>
        <source>Buka PDF lagi</source>
        <translation>Open the PDF again</translation>
    </message>
    <message>
        <source>Indonesia, Inggris di samping</source>
        <translation>Indonesian, English beside it</translation>
    </message>
    <message>
        <source>Inggris, Indonesia di samping</source>
        <translation>English, Indonesian beside it</translation>
    </message>
    <message>
        <source>Belum ada alamat e-mail pada permohonan.</source>
        <translation>The request has no e-mail address yet.</translation>
    </message>
    <message>
        <source>Pilih folder pada stiknya.</source>
        <translation>Choose a folder on the stick.</translation>
    </message>
    <message>
        <source>Tercatat sebagai langkah 6.</source>
        <translation>Recorded as step 6.</translation>
    </message>
    <message>
        <source>E-mail menunggu dikirim; keadaannya ada di Pesan.</source>
        <translation>The e-mail is waiting to be sent; Messages shows how it stands.</translation>
    </message>
    <message>
        <source>Ditulis utuh di {folder}: {names}.</source>
        <translation>Written whole to {folder}: {names}.</translation>
    </message>
    <message>
        <source>PDF untuk dicetak sudah dibuat.</source>
        <translation>The PDF to print has been made.</translation>
    </message>
    <message>
        <source>Sudah diserahkan {day} pukul {time}: {proof}.</source>
        <translation>Handed over on {day} at {time}: {proof}.</translation>
    </message>
    <message>
        <source>Tidak ada program yang membuka PDF di komputer ini. Serahkan lewat stik USB, lalu cetak dari komputer lain.</source>
        <translation>No program on this computer opens PDFs. Hand the form over on a USB stick and print it on another computer.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Yang terbaru di atas. Riwayat tidak dapat diubah.</source>
        <translation>The newest at the top. The history cannot be changed.</translation>
    </message>
    <message>
        <source>Riwayat permohonan</source>
        <translation>History of the case</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Buka tabel…</source>
        <translation>Open a table…</translation>
    </message>
    <message>
        <source>CSV atau Excel (.xlsx), juga dengan menyeretnya ke sini. Periksa kolomnya, lihat apa yang akan terjadi, lalu impor. Tabel yang sama tidak pernah masuk dua kali.</source>
        <translation>CSV or Excel (.xlsx), also by dragging it here. Check the columns, see what will happen, then import. The same table never comes in twice.</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Simpan baris yang ditolak…</source>
        <translation>Save the refused rows…</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>kolom {number}</source>
        <translation>column {number}</translation>
    </message>
    <message>
        <source>{new} baru · {changed} diperbarui · {unchanged} tidak berubah · {refused} ditolak</source>
        <translation>{new} new · {changed} updated · {unchanged} unchanged · {refused} refused</translation>
    </message>
    <message>
        <source>Sudah diimpor: {told}</source>
        <translation>Imported: {told}</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diimpor: {told}</source>
        <translation>Nothing to import: {told}</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>diperbarui</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>tidak berubah</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Baris {line}, {outcome}: {what}</source>
        <translation>Row {line}, {outcome}: {what}</translation>
    </message>
    <message>
        <source>Ditulis utuh: {path}.</source>
        <translation>Written whole: {path}.</translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>nonaktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of institution</translation>
    </message>
    <message>
        <source>Disarankan di kiosk</source>
        <translation>Suggested at the kiosk</translation>
    </message>
    <message>
        <source>Tanpa kategori</source>
        <translation>No category</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>Putaran pemeriksaan</source>
        <translation>Round of examination</translation>
    </message>
    <message>
        <source>Pertanyaan yang ditampilkan</source>
        <translation>Questions that are shown</translation>
    </message>
    <message>
        <source>Belum ada putaran pemeriksaan</source>
        <translation>No round of examination yet</translation>
    </message>
    <message>
        <source>Mulai putaran di halaman Temuan; di sana juga tertulis apa yang kurang.</source>
        <translation>Begin a round on the page Findings; it also says what is missing.</translation>
    </message>
    <message>
        <source>Yang perlu dilihat</source>
        <translation>What needs a look</translation>
    </message>
    <message>
        <source>Yang belum diputuskan</source>
        <translation>What is undecided</translation>
    </message>
    <message>
        <source>Semua pertanyaan</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Putaran {number} · formulir versi {version} · {state}</source>
        <translation>Round {number} · form version {version} · {state}</translation>
    </message>
    <message>
        <source>dikembalikan {day}</source>
        <translation>returned {day}</translation>
    </message>
    <message>
        <source>selesai {day}</source>
        <translation>complete {day}</translation>
    </message>
    <message>
        <source>sedang diperiksa</source>
        <translation>under examination</translation>
    </message>
    <message>
        <source>Putaran {number} sudah ditutup: {state}.</source>
        <translation>Round {number} has ended: {state}.</translation>
    </message>
    <message>
        <source>{count} pertanyaan belum diputuskan.</source>
        <translation>Questions that are undecided: {count}.</translation>
    </message>
    <message>
        <source>Semua sudah diputuskan; formulir akan kembali ke pemohon.</source>
        <translation>Everything is decided; the form will go back to the applicant.</translation>
    </message>
    <message>
        <source>Semua sudah diputuskan; tidak ada yang perlu diperbaiki.</source>
        <translation>Everything is decided; nothing needs repair.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Di</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Perihal</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Tempat surat dibuat</source>
        <translation>Place of writing</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Identitas rekomendasi</source>
        <translation>Recommendation number</translation>
    </message>
    <message>
        <source>Pertimbangan, satu per baris</source>
        <translation>Reasons, one per line</translation>
    </message>
    <message>
        <source>Saran, satu per baris</source>
        <translation>Advice, one per line</translation>
    </message>
    <message>
        <source>Jabatan penanda tangan</source>
        <translation>Signer&apos;s title</translation>
    </message>
    <message>
        <source>Nama penanda tangan</source>
        <translation>Signer&apos;s name</translation>
    </message>
    <message>
        <source>NIP penanda tangan</source>
        <translation>Signer&apos;s staff number (NIP)</translation>
    </message>
    <message>
        <source>Tembusan, satu per baris</source>
        <translation>Copies to, one per line</translation>
    </message>
    <message>
        <source>Kosongkan dahulu</source>
        <translation>Leave blank</translation>
    </message>
    <message>
        <source>Misalnya V-26.6111.001</source>
        <translation>For example V-26.6111.001</translation>
    </message>
</context>
<context>
    <name>LetterSection</name>
    <message>
        <source>Naskah</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Pengiriman</source>
        <translation>Sending</translation>
    </message>
</context>
<context>
    <name>LetterTemplatePage</name>
    <message>
        <source>Templat surat rekomendasi</source>
        <translation>Template of the letter</translation>
    </message>
    <message>
        <source>Simpan salinannya, ubah kata dan tampilannya di Word atau LibreOffice, lalu serahkan di sini. Isian di antara {{ dan }} harus tetap ada namanya. Semua komputer kantor memakai templat yang sama.</source>
        <translation>Save a copy, change its words and look in Word or LibreOffice, then hand it in here. The names between {{ and }} must stay as they are. All computers of the office use the same template.</translation>
    </message>
    <message>
        <source>Ganti templat…</source>
        <translation>Replace template…</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Kembali ke templat Serambi</source>
        <translation>Back to Serambi&apos;s template</translation>
    </message>
    <message>
        <source>Dipakai sekarang: templat bawaan Serambi.</source>
        <translation>In use now: Serambi&apos;s own template.</translation>
    </message>
    <message>
        <source>Dipakai sekarang: {file}, diserahkan {officer} pada {day}.</source>
        <translation>In use now: {file}, handed in by {officer} on {day}.</translation>
    </message>
    <message>
        <source>Templat kantor dihapus dan surat disusun dari templat Serambi lagi.</source>
        <translation>The office&apos;s template is removed, and letters are made from Serambi&apos;s template again.</translation>
    </message>
    <message>
        <source>Ya, kembali</source>
        <translation>Yes, go back</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ditulis utuh: {file}.</source>
        <translation>Written whole: {file}.</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Pertanyaan dan jawaban</source>
        <translation>Question and answer</translation>
    </message>
    <message>
        <source>Disalin</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Tersalin</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>belum dijawab</source>
        <translation>not answered yet</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Entri baru</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Ubah entri</source>
        <translation>Change entry</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Server SMTP</source>
        <translation>SMTP server</translation>
    </message>
    <message>
        <source>Porta</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Pengamanan</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Alamat pengirim</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>Nama pengirim</source>
        <translation>Sender&apos;s name</translation>
    </message>
    <message>
        <source>Balasan ditujukan ke</source>
        <translation>Replies go to</translation>
    </message>
    <message>
        <source>Berkas sertifikat CA sendiri</source>
        <translation>File of an own CA certificate</translation>
    </message>
    <message>
        <source>Kirim e-mail uji ke</source>
        <translation>Send a test e-mail to</translation>
    </message>
    <message>
        <source>Akun e-mail kantor</source>
        <translation>The office&apos;s e-mail account</translation>
    </message>
    <message>
        <source>Uji coba</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Pesan yang ditulis sendiri</source>
        <translation>Messages that are written by themselves</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan selalu dikirim lewat e-mail dan WhatsApp: itu dijanjikan standar pelayanan.</source>
        <translation>The result of the examination always goes out by e-mail and WhatsApp: the service standard promises it.</translation>
    </message>
    <message>
        <source>tidak diganti</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Kirim e-mail uji</source>
        <translation>Send a test e-mail</translation>
    </message>
    <message>
        <source>STARTTLS (biasanya porta 587)</source>
        <translation>STARTTLS (usually port 587)</translation>
    </message>
    <message>
        <source>TLS (biasanya porta 465)</source>
        <translation>TLS (usually port 465)</translation>
    </message>
    <message>
        <source>Tanpa TLS, hanya ke komputer ini sendiri</source>
        <translation>No TLS, only to this very computer</translation>
    </message>
    <message>
        <source>Sedang dikirim…</source>
        <translation>Sending…</translation>
    </message>
</context>
<context>
    <name>MessageDeeds</name>
    <message>
        <source>Buka WhatsApp</source>
        <translation>Open WhatsApp</translation>
    </message>
    <message>
        <source>Tandai sudah terkirim</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Telepon lalu catat…</source>
        <translation>Telephone, then record…</translation>
    </message>
    <message>
        <source>Kirim lagi…</source>
        <translation>Send again…</translation>
    </message>
    <message>
        <source>Batalkan…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Nomor yang ditelepon</source>
        <translation>Number called</translation>
    </message>
    <message>
        <source>Siapa yang menerima kabarnya</source>
        <translation>Who took the message</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alamat e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Nomor WhatsApp</source>
        <translation>WhatsApp number</translation>
    </message>
    <message>
        <source>Pesan ini dijanjikan standar pelayanan, jadi alasannya harus ditulis.</source>
        <translation>The service standard promises this message, so a reason must be given.</translation>
    </message>
    <message>
        <source>Yang diperbaiki di sini hanya tujuan pesan ini, bukan kontaknya.</source>
        <translation>This corrects only where this message goes, not the contact.</translation>
    </message>
    <message>
        <source>Catat telepon</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>Kirim lagi</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Batalkan pesan</source>
        <translation>Cancel the message</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Telepon {number}: {note}</source>
        <translation>Telephone {number}: {note}</translation>
    </message>
    <message>
        <source>WhatsApp tidak dapat dibuka di komputer ini. Salin teksnya ke telepon kantor, atau telepon pemohon.</source>
        <translation>WhatsApp cannot be opened on this computer. Copy the text to the office&apos;s phone, or telephone the applicant.</translation>
    </message>
    <message>
        <source>WhatsApp terbuka. Setelah menekan kirim di sana, tandai di sini.</source>
        <translation>WhatsApp is open. Once you have pressed send there, mark it here.</translation>
    </message>
    <message>
        <source>WhatsApp terbuka. Teksnya terlalu panjang untuk terisi sendiri: tempel (teksnya sudah disalin), tekan kirim di sana, lalu tandai di sini.</source>
        <translation>WhatsApp is open. The text is too long to be filled in: paste it (it is already copied), press send there, then mark it here.</translation>
    </message>
    <message>
        <source>Dikirim petugas dari WhatsApp</source>
        <translation>Sent by an officer from WhatsApp</translation>
    </message>
</context>
<context>
    <name>MessageListView</name>
    <message>
        <source>Perlu Anda kerjakan</source>
        <translation>For you to do</translation>
    </message>
    <message>
        <source>Lainnya, terbaru dahulu</source>
        <translation>Others, newest first</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tampilkan tujuan</source>
        <translation>Show where it goes</translation>
    </message>
    <message>
        <source>Isi pesan</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>tanpa alamat</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>ditulis {at}</source>
        <translation>written {at}</translation>
    </message>
    <message>
        <source>dicoba lagi mulai {at}</source>
        <translation>tried again from {at}</translation>
    </message>
    <message>
        <source>percobaan {count}</source>
        <translation>try {count}</translation>
    </message>
    <message>
        <source>terkirim {at}</source>
        <translation>sent {at}</translation>
    </message>
    <message>
        <source>dibatalkan {at}</source>
        <translation>cancelled {at}</translation>
    </message>
    <message>
        <source>disampaikan {at}</source>
        <translation>told {at}</translation>
    </message>
    <message>
        <source>berakhir {at}</source>
        <translation>ended {at}</translation>
    </message>
</context>
<context>
    <name>MessageStates</name>
    <message>
        <source>Lihat di Pesan</source>
        <translation>See it in Messages</translation>
    </message>
</context>
<context>
    <name>MessagesRoom</name>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Cari nomor atau nama ({key})</source>
        <translation>Search number or name ({key})</translation>
    </message>
    <message>
        <source>Cari pesan</source>
        <translation>Search messages</translation>
    </message>
    <message>
        <source>Saring menurut saluran</source>
        <translation>Filter by channel</translation>
    </message>
    <message>
        <source>Saring menurut keadaan</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Semua saluran</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Semua pesan</source>
        <translation>All messages</translation>
    </message>
    <message>
        <source>Perlu dikerjakan</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Menunggu dikirim</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Sudah sampai</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Tidak sampai</source>
        <translation>Did not arrive</translation>
    </message>
    <message>
        <source>Database sedang tidak dapat dihubungi. Daftar ini mungkin belum yang terbaru.</source>
        <translation>The database cannot be reached at the moment. This list may not be the latest.</translation>
    </message>
    <message>
        <source>tidak ada yang menunggu Anda</source>
        <translation>nothing waits for you</translation>
    </message>
    <message>
        <source>{count} menunggu Anda</source>
        <translation>{count} wait for you</translation>
    </message>
    <message>
        <source>Tidak ada pesan dengan saringan ini</source>
        <translation>No message passes this filter</translation>
    </message>
    <message>
        <source>Longgarkan saringannya, atau hapus kata pencariannya.</source>
        <translation>Loosen the filter, or clear the search.</translation>
    </message>
    <message>
        <source>Belum ada pesan</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>Pesan ditulis sendiri oleh langkah-langkah permohonan dan kunjungan.</source>
        <translation>Messages are written by the steps of cases and visits.</translation>
    </message>
</context>
<context>
    <name>MessagesSection</name>
    <message>
        <source>Belum ada pesan tentang permohonan ini</source>
        <translation>No messages about this case yet</translation>
    </message>
    <message>
        <source>Pesan ditulis sendiri saat permohonan dibuka, formulir diserahkan, dan pada langkah-langkah berikutnya.</source>
        <translation>Messages are written when the case is opened, when the form is handed over, and at the steps that follow.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Akun saya</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Layar untuk tamu</source>
        <translation>Screen for the guest</translation>
    </message>
    <message>
        <source>Istirahat…</source>
        <translation>Break…</translation>
    </message>
    <message>
        <source>Tutup antrean…</source>
        <translation>Close the queue…</translation>
    </message>
    <message>
        <source>Tinggalkan loket</source>
        <translation>Leave the counter</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Tanpa loket</source>
        <translation>No counter</translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation>Counter {number}</translation>
    </message>
</context>
<context>
    <name>NewVisitorPage</name>
    <message>
        <source>Tamu tanpa kiosk</source>
        <translation>Guest without kiosk</translation>
    </message>
    <message>
        <source>Cukup pilih layanan. Buku tamu boleh dilengkapi sekarang atau nanti.</source>
        <translation>A service is enough. The guestbook can be completed now or later.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Bahasa tamu</source>
        <translation>The guest&apos;s language</translation>
    </message>
    <message>
        <source>Sudah dibacakan dan disetujui</source>
        <translation>Read aloud and agreed to</translation>
    </message>
    <message>
        <source>Beri nomor</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>Lewati buku tamu</source>
        <translation>Skip the guestbook</translation>
    </message>
    <message>
        <source>Nomor {label} diberikan. Orang di depan: {ahead}.</source>
        <translation>Number {label} given. People ahead: {ahead}.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Catat tanggapan pemohon</source>
        <translation>Record the applicant&apos;s answer</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Tutup catatan</source>
        <translation>Close note</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Simpan tanggapan</source>
        <translation>Save answer</translation>
    </message>
    <message>
        <source>Tanggapan pemohon</source>
        <translation>Applicant&apos;s answer</translation>
    </message>
    <message>
        <source>Apa kata pemohon tentang catatan ini?</source>
        <translation>What does the applicant say about this note?</translation>
    </message>
    <message>
        <source>{status} · dari putaran {number}</source>
        <translation>{status} · from round {number}</translation>
    </message>
    <message>
        <source>Tanggapan pemohon: {reply}</source>
        <translation>Applicant&apos;s answer: {reply}</translation>
    </message>
</context>
<context>
    <name>NoteWriter</name>
    <message>
        <source>Teks siap pakai</source>
        <translation>Ready texts</translation>
    </message>
    <message>
        <source>Batal mengubah</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Apa yang perlu diketahui atau diperbaiki pemohon?</source>
        <translation>What should the applicant know or repair?</translation>
    </message>
    <message>
        <source>Ubah catatan</source>
        <translation>Change note</translation>
    </message>
    <message>
        <source>Catatan baru</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save change</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save note</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OfficerWindow</name>
    <message>
        <source>Serambi – Petugas</source>
        <translation>Serambi – Officer</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama masuk</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>nonaktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Kata sandi pertama</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>Aktifkan</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Petugas yang dinonaktifkan tidak dapat masuk dan loketnya dikosongkan.</source>
        <translation>A deactivated officer cannot sign in, and their counter is freed.</translation>
    </message>
</context>
<context>
    <name>OpenCase</name>
    <message>
        <source>Menurut buku tamu, tamu ini bukan dari instansi pemerintah: tanyakan apakah risetnya sendiri.</source>
        <translation>By the guestbook this guest is not from a government body: ask whether it is their own research.</translation>
    </message>
    <message>
        <source>Layanan ini biasanya tidak memerlukan permohonan.</source>
        <translation>This service usually needs no request.</translation>
    </message>
    <message>
        <source>Belum ada permohonan pada kunjungan ini</source>
        <translation>No request belongs to this visit yet</translation>
    </message>
    <message>
        <source>Mulai permohonan</source>
        <translation>Start a request</translation>
    </message>
    <message>
        <source>Lanjutkan permohonan</source>
        <translation>Continue a request</translation>
    </message>
    <message>
        <source>Riset sendiri</source>
        <translation>Own research</translation>
    </message>
</context>
<context>
    <name>PaneWindow</name>
    <message>
        <source>Portal untuk nomor {label}</source>
        <translation>Portal for number {label}</translation>
    </message>
    <message>
        <source>{label} · Portal BPS</source>
        <translation>{label} · BPS portal</translation>
    </message>
    <message>
        <source>Alamat halaman</source>
        <translation>Address of the page</translation>
    </message>
    <message>
        <source>Mundur</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Selesai dan hapus</source>
        <translation>Finish and erase</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Buka jendela pribadi</source>
        <translation>Open a private window</translation>
    </message>
    <message>
        <source>Hapus sekarang</source>
        <translation>Erase now</translation>
    </message>
    <message>
        <source>Simpan ke permohonan</source>
        <translation>Save to the request</translation>
    </message>
    <message>
        <source>Jangan simpan</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>{name} disimpan ke permohonan.</source>
        <translation>{name} was saved to the request.</translation>
    </message>
    <message>
        <source>Kembali ke portal</source>
        <translation>Back to the portal</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Tambah butir</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Pokok bahasan</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Apa yang dibahas?</source>
        <translation>What was said?</translation>
    </message>
</context>
<context>
    <name>PortalAwayStep</name>
    <message>
        <source>Bila portal atau internet tidak dapat dibuka: catat, tawarkan hari lain, dan serahkan formulir lewat stik USB.</source>
        <translation>Where portal or internet is down: note it, offer another day, and hand over the form on a USB stick.</translation>
    </message>
    <message>
        <source>Apa yang terlihat?</source>
        <translation>What is seen?</translation>
    </message>
    <message>
        <source>Portal tidak dapat dibuka</source>
        <translation>The portal is down</translation>
    </message>
    <message>
        <source>Portal tidak dapat dibuka ({when}): {what}</source>
        <translation>The portal was down ({when}): {what}</translation>
    </message>
</context>
<context>
    <name>PortalSection</name>
    <message>
        <source>Buka dan ketik</source>
        <translation>Open and type</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>PortalView</name>
    <message>
        <source>Potong</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>PortalWays</name>
    <message>
        <source>Tiga cara ke portal</source>
        <translation>Three ways to the portal</translation>
    </message>
    <message>
        <source>Ketiganya sama baiknya: pilih yang paling mudah bagi tamu ini.</source>
        <translation>All three are equally good: choose what is easiest for this guest.</translation>
    </message>
    <message>
        <source>Kode QR alamat portal</source>
        <translation>QR code of the portal’s address</translation>
    </message>
    <message>
        <source>Tutup dan hapus</source>
        <translation>Close and erase</translation>
    </message>
    <message>
        <source>Catat di permohonan</source>
        <translation>Record it with the request</translation>
    </message>
    <message>
        <source>Portal tidak dapat dibuka? Catat, tawarkan hari lain kepada tamu, dan serahkan formulir di flashdisk.</source>
        <translation>The portal cannot be opened? Record it, offer the guest another day, and hand over the form on a USB stick.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Portal rekomendasi</source>
        <translation>Recommendation portal</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
</context>
<context>
    <name>PublicSearchPage</name>
    <message>
        <source>Pencarian publik</source>
        <translation>Public searches</translation>
    </message>
    <message>
        <source>Terbuka di peramban komputer ini dengan kata yang sudah terisi. Perlu internet.</source>
        <translation>Opens in this computer&apos;s browser with the words filled in. Needs the internet.</translation>
    </message>
    <message>
        <source>Kata yang dicari</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>Tidak ada peramban yang terbuka di komputer ini. Cari lewat HP atau komputer lain.</source>
        <translation>No browser opened on this computer. Search from a phone or another computer.</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Tidak ditanyakan menurut jawaban lain.</source>
        <translation>Not asked, given the other answers.</translation>
    </message>
    <message>
        <source>Diisi petugas.</source>
        <translation>Filled in by the officer.</translation>
    </message>
    <message>
        <source>Boleh kosong.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>31-12-2027</source>
        <translation>31-12-2027</translation>
    </message>
    <message>
        <source>Awal</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Akhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>– belum dijawab –</source>
        <translation>– not answered –</translation>
    </message>
</context>
<context>
    <name>QuestionWork</name>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Catatan pemohon di akhir formulir: {text}</source>
        <translation>The applicant&apos;s closing note in the form: {text}</translation>
    </message>
    <message>
        <source>✔ {count} aturan tentang pertanyaan ini terpenuhi.</source>
        <translation>✔ Rules about this question that pass: {count}.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Nomor atau kode ({key})</source>
        <translation>Number or code ({key})</translation>
    </message>
    <message>
        <source>Cari nomor atau kode tiket</source>
        <translation>Find a number or ticket code</translation>
    </message>
    <message>
        <source>Tamu tanpa kiosk</source>
        <translation>Guest without kiosk</translation>
    </message>
    <message>
        <source>Belum ada nomor hari ini</source>
        <translation>No numbers yet today</translation>
    </message>
    <message>
        <source>Nomor baru muncul di sini begitu tamu mengambilnya di kiosk.</source>
        <translation>New numbers appear here as soon as guests take them at the kiosk.</translation>
    </message>
    <message>
        <source>Nomor {label} masih di loket Anda.</source>
        <translation>Number {label} is still at your counter.</translation>
    </message>
    <message>
        <source>Belum ada tamu yang menunggu loket ini.</source>
        <translation>Nobody is waiting for this counter.</translation>
    </message>
    <message>
        <source>Belum ada tamu di loket Anda</source>
        <translation>No guest at your counter</translation>
    </message>
    <message>
        <source>Tekan {key} untuk memanggil tamu berikutnya.</source>
        <translation>Press {key} to call the next guest.</translation>
    </message>
    <message>
        <source>Anda diberi tahu dengan bunyi begitu ada nomor baru.</source>
        <translation>A sound tells you as soon as there is a new number.</translation>
    </message>
</context>
<context>
    <name>QueueTableModel</name>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation>next</translation>
    </message>
    <message>
        <source>{status}
Loket {number}</source>
        <translation>{status}
Counter {number}</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>Baca formulir yang sudah diisi</source>
        <translation>Read a filled form</translation>
    </message>
    <message>
        <source>Seret berkas ke sini: buku kerja Excel (.xlsx) yang diisi pemohon, atau ekspor portal (.json). Tidak ada yang tersimpan sebelum Anda menekan Simpan.</source>
        <translation>Drag a file here: the Excel workbook (.xlsx) that the applicant filled in, or the portal’s export (.json). Nothing is stored before you press Save.</translation>
    </message>
    <message>
        <source>Buka berkas…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Simpan sebagai versi {number}</source>
        <translation>Save as version {number}</translation>
    </message>
    <message>
        <source>Perlu dilihat: {count}</source>
        <translation>To be looked at: {count}</translation>
    </message>
    <message>
        <source>Yang akan tersimpan: {count} jawaban</source>
        <translation>Will be stored: {count} answers</translation>
    </message>
    <message>
        <source>Yang berubah dari versi {number}: {count}</source>
        <translation>Changed since version {number}: {count}</translation>
    </message>
    <message>
        <source>Membaca berkas…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Isinya sama dengan versi {number}; tidak ada yang disimpan.</source>
        <translation>It says the same as version {number}; nothing was stored.</translation>
    </message>
    <message>
        <source>Tersimpan sebagai versi {number}.</source>
        <translation>Saved as version {number}.</translation>
    </message>
    <message>
        <source>Ekspor portal “{name}” terbaca.</source>
        <translation>The portal’s export “{name}” was read.</translation>
    </message>
    <message>
        <source>Buku kerja “{name}” terbaca.</source>
        <translation>The workbook “{name}” was read.</translation>
    </message>
    <message>
        <source>Isinya sama dengan versi terbaru.</source>
        <translation>It says the same as the newest version.</translation>
    </message>
    <message>
        <source>Ada yang perlu dilihat; boleh disimpan sekarang dan diperbaiki kemudian.</source>
        <translation>Some of it needs a look; it may be saved now and mended later.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diperbaiki.</source>
        <translation>Nothing needs mending.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Akun portal (langkah 8)</source>
        <translation>Portal account (step 8)</translation>
    </message>
    <message>
        <source>Alamat e-mail akunnya; kata sandi tidak pernah dicatat</source>
        <translation>The account’s e-mail address; a password is never recorded</translation>
    </message>
    <message>
        <source>E-mail akun portal</source>
        <translation>E-mail of the portal account</translation>
    </message>
    <message>
        <source>Catat akun</source>
        <translation>Record the account</translation>
    </message>
    <message>
        <source>Pengajuan (langkah 10)</source>
        <translation>Submission (step 10)</translation>
    </message>
    <message>
        <source>Nomor pengajuan dari portal</source>
        <translation>The portal’s submission number</translation>
    </message>
    <message>
        <source>Nomor pengajuan</source>
        <translation>Submission number</translation>
    </message>
    <message>
        <source>Tanggal pengajuan</source>
        <translation>Day of submission</translation>
    </message>
    <message>
        <source>Lampiran yang ikut diajukan</source>
        <translation>Attachments given with it</translation>
    </message>
    <message>
        <source>Kuesioner atau instrumen</source>
        <translation>Questionnaire or instrument</translation>
    </message>
    <message>
        <source>Tabel kosong (dummy)</source>
        <translation>Dummy tables</translation>
    </message>
    <message>
        <source>Kerangka acuan (KAK)</source>
        <translation>Terms of reference</translation>
    </message>
    <message>
        <source>Catat pengajuan</source>
        <translation>Record the submission</translation>
    </message>
    <message>
        <source>Portal tidak dapat dibuka</source>
        <translation>The portal cannot be opened</translation>
    </message>
    <message>
        <source>Catat yang terlihat, tawarkan hari lain kepada tamu, dan serahkan formulir di stik USB.</source>
        <translation>Record what is seen, offer the guest another day, and hand over the form on a USB stick.</translation>
    </message>
    <message>
        <source>Apa yang terlihat?</source>
        <translation>What is seen?</translation>
    </message>
    <message>
        <source>Apa yang terlihat di portal</source>
        <translation>What is seen at the portal</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Serahkan formulir di stik USB</source>
        <translation>Hand over the form on a USB stick</translation>
    </message>
    <message>
        <source>Tercatat: {email}</source>
        <translation>Recorded: {email}</translation>
    </message>
    <message>
        <source>Tercatat. Tawarkan hari lain, dan serahkan formulirnya.</source>
        <translation>Recorded. Offer another day, and hand over the form.</translation>
    </message>
    <message>
        <source>Tercatat: nomor {number}, {day}</source>
        <translation>Recorded: number {number}, {day}</translation>
    </message>
    <message>
        <source>Lampiran: {names}</source>
        <translation>Attachments: {names}</translation>
    </message>
</context>
<context>
    <name>ReferencesRoom</name>
    <message>
        <source>Daftar rujukan</source>
        <translation>Register of references</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>ReferencesSection</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Pencarian publik</source>
        <translation>Public searches</translation>
    </message>
    <message>
        <source>Dipilih ({count})</source>
        <translation>Chosen ({count})</translation>
    </message>
    <message>
        <source>Tidak ada peramban yang terbuka di komputer ini.</source>
        <translation>No browser opened on this computer.</translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Ekspor CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Setahun penuh</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Ditulis utuh di {folder}: {names}.</source>
        <translation>Written whole into {folder}: {names}.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Tanggal itu tidak terbaca. Tulis seperti 01-03-2027.</source>
        <translation>That day cannot be read. Type it like 01-03-2027.</translation>
    </message>
    <message>
        <source>Tahun itu tidak terbaca. Tulis empat angka.</source>
        <translation>That year cannot be read. Type four digits.</translation>
    </message>
    <message>
        <source>Judul rencana kegiatan</source>
        <translation>Planned title of the activity</translation>
    </message>
    <message>
        <source>Instansi penyelenggara</source>
        <translation>Organising institution</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cara pengumpulan data</source>
        <translation>Way of collecting the data</translation>
    </message>
    <message>
        <source>Pengumpulan data dimulai</source>
        <translation>Data collection begins</translation>
    </message>
    <message>
        <source>Belum ditanyakan</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Pencacahan lengkap</source>
        <translation>Complete enumeration</translation>
    </message>
    <message>
        <source>Survei</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Kompilasi produk administrasi</source>
        <translation>Compilation of administrative records</translation>
    </message>
    <message>
        <source>Cara lain</source>
        <translation>Another way</translation>
    </message>
</context>
<context>
    <name>RequestStep</name>
    <message>
        <source>Empat persyaratan</source>
        <translation>Four requirements</translation>
    </message>
    <message>
        <source>Datang ke unit PST</source>
        <translation>Comes to the PST unit</translation>
    </message>
    <message>
        <source>E-mail aktif dan nomor HP yang terhubung WhatsApp</source>
        <translation>Active e-mail address and a mobile number with WhatsApp</translation>
    </message>
    <message>
        <source>Mengisi buku tamu</source>
        <translation>Fills in the guestbook</translation>
    </message>
    <message>
        <source>Menyampaikan permohonan kepada petugas</source>
        <translation>States the request to an officer</translation>
    </message>
    <message>
        <source>Simpan permohonan</source>
        <translation>Save the request</translation>
    </message>
    <message>
        <source>Pengumpulan data dimulai sebelum surat diperkirakan terbit: hasil pemeriksaan paling lama {count} hari kerja sejak berkas lengkap dan jelas. Beri tahu tamu.</source>
        <translation>The data collection begins before the letter is likely to be there: the result takes up to {count} working days from the day the file is complete and clear. Tell the guest.</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>RestoredNote</name>
    <message>
        <source>Buang</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>Dipulihkan: yang Anda ketik {day} pukul {time} dan belum disimpan.</source>
        <translation>Brought back: what you typed on {day} at {time} and did not save.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal putaran berakhir</source>
        <translation>Day on which the round ends</translation>
    </message>
    <message>
        <source>Tolak karena tidak ada tanggapan</source>
        <translation>Refuse, since nobody answered</translation>
    </message>
    <message>
        <source>Catatan hasil pemeriksaan</source>
        <translation>Note of the examination</translation>
    </message>
    <message>
        <source>Salin teks untuk portal</source>
        <translation>Copy text for the portal</translation>
    </message>
    <message>
        <source>Salin sebagai HTML</source>
        <translation>Copy as HTML</translation>
    </message>
    <message>
        <source>Simpan PDF dan DOCX…</source>
        <translation>Save PDF and DOCX…</translation>
    </message>
    <message>
        <source>Belum ada putaran pemeriksaan</source>
        <translation>No round of examination yet</translation>
    </message>
    <message>
        <source>Catatan hasil pemeriksaan disusun dari penilaian Anda dalam putaran.</source>
        <translation>The note of the examination is written from your judgement in the round.</translation>
    </message>
    <message>
        <source>Ke yang belum diputuskan</source>
        <translation>Go to what is undecided</translation>
    </message>
    <message>
        <source>Kembalikan ke pemohon</source>
        <translation>Give back to the applicant</translation>
    </message>
    <message>
        <source>Akhiri putaran</source>
        <translation>End round</translation>
    </message>
    <message>
        <source>Putaran {number} dikembalikan kepada pemohon pada {day}.</source>
        <translation>Round {number} went back to the applicant on {day}.</translation>
    </message>
    <message>
        <source>Putaran {number} selesai pada {day} tanpa perbaikan; lanjutkan ke Evaluasi.</source>
        <translation>Round {number} ended on {day} without repairs; go on to the Evaluation.</translation>
    </message>
    <message>
        <source>, dan {count} lainnya</source>
        <translation>, and {count} more</translation>
    </message>
    <message>
        <source>Belum dapat diakhiri. Belum diputuskan: {questions}.</source>
        <translation>It cannot end yet. Undecided: {questions}.</translation>
    </message>
    <message>
        <source>Yang perlu diperbaiki memerlukan catatan.</source>
        <translation>What needs repair needs a note.</translation>
    </message>
    <message>
        <source>Akan kembali ke pemohon dengan {count} pertanyaan untuk diperbaiki. Waktu layanan berhenti sampai berkas lengkap dan jelas lagi.</source>
        <translation>It will go back to the applicant; questions to repair: {count}. The clock stops until the file is complete and clear again.</translation>
    </message>
    <message>
        <source>Akan berakhir tanpa perbaikan: langkah 11 selesai, evaluasi menyusul.</source>
        <translation>It will end without repairs: step 11 is done, the evaluation follows.</translation>
    </message>
    <message>
        <source>Tanpa tanggapan pemohon, permohonan dapat ditolak mulai {day}.</source>
        <translation>Without an answer from the applicant, the request may be refused from {day} on.</translation>
    </message>
    <message>
        <source>Pengingat berikutnya dikirim sendiri pada {day}.</source>
        <translation>The next reminder goes out by itself on {day}.</translation>
    </message>
    <message>
        <source>Pemohon akan menerima catatan ini melalui e-mail dan WhatsApp, dan diminta memperbaiki sebelum {day}. Kembalikan sekarang?</source>
        <translation>The applicant will receive this note by e-mail and WhatsApp, and is asked to repair the form before {day}. Give it back now?</translation>
    </message>
    <message>
        <source>Ya, kembalikan</source>
        <translation>Yes, give it back</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Tersimpan; catatan ada di Berkas sebagai PDF dan DOCX.</source>
        <translation>Saved; the note is under Files as PDF and DOCX.</translation>
    </message>
    <message>
        <source>Permohonan ditolak karena tiga bulan tidak ada tanggapan. Pemohon diberi tahu melalui e-mail dan WhatsApp. Tolak sekarang?</source>
        <translation>The request is refused, since nobody answered for three months. The applicant is told by e-mail and WhatsApp. Refuse it now?</translation>
    </message>
    <message>
        <source>Ya, tolak</source>
        <translation>Yes, refuse</translation>
    </message>
    <message>
        <source>Tersalin. Tempel di kolom catatan portal.</source>
        <translation>Copied. Paste it into the portal&apos;s field for notes.</translation>
    </message>
    <message>
        <source>Tersalin sebagai kode HTML.</source>
        <translation>Copied as HTML code.</translation>
    </message>
    <message>
        <source>Ditulis utuh di {folder}: {names}.</source>
        <translation>Written whole to {folder}: {names}.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Tambah baris</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Remove the row</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>tidak diganti</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Tanpa PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>Tanpa PIN, kiosk tidak dapat ditutup dari layarnya.</source>
        <translation>Without a PIN the kiosk cannot be closed from its screen.</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Ucapkan</source>
        <translation>Say</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Saring menurut tahun</source>
        <translation>Filter by year</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kode BPS, misalnya 61 atau 6111, atau nama dari daftar yang muncul</source>
        <translation>BPS code, such as 61 or 6111, or a name from the list that appears</translation>
    </message>
    <message>
        <source>Saring menurut wilayah</source>
        <translation>Filter by region</translation>
    </message>
    <message>
        <source>Saring menurut cara pengumpulan data</source>
        <translation>Filter by way of collection</translation>
    </message>
    <message>
        <source>Saring menurut sektor</source>
        <translation>Filter by sector</translation>
    </message>
    <message>
        <source>Tanpa saringan</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>Semua cara</source>
        <translation>All ways</translation>
    </message>
    <message>
        <source>Semua sektor</source>
        <translation>All sectors</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Cari judul, penyelenggara, variabel, nomor ({key})</source>
        <translation>Search title, organiser, variables, number ({key})</translation>
    </message>
    <message>
        <source>Cari rujukan</source>
        <translation>Find references</translation>
    </message>
    <message>
        <source>Buka tautan</source>
        <translation>Open the link</translation>
    </message>
    <message>
        <source>↓ lalu Spasi memilih</source>
        <translation>↓ then Space to choose</translation>
    </message>
    <message>
        <source>Database sedang tidak dapat dihubungi. Ketik lagi sebentar kemudian.</source>
        <translation>The database cannot be reached just now. Please type again in a moment.</translation>
    </message>
    <message>
        <source>Wilayah: tulis kode BPS (61 atau 6111), atau pilih nama dari daftar yang muncul.</source>
        <translation>Region: type the BPS code (61 or 6111), or choose a name from the list that appears.</translation>
    </message>
    <message>
        <source>Terbaru: {count}</source>
        <translation>Newest: {count}</translation>
    </message>
    <message>
        <source>Paling mirip: {count}</source>
        <translation>Most similar: {count}</translation>
    </message>
    <message>
        <source>Daftar rujukan masih kosong</source>
        <translation>The register of references is still empty</translation>
    </message>
    <message>
        <source>Isi di ruang Rujukan dengan mengimpor tabel (CSV atau Excel). Pencarian publik tetap dapat dibuka.</source>
        <translation>Fill it in the room References by importing a table (CSV or Excel). The public searches can be opened all the same.</translation>
    </message>
    <message>
        <source>Tidak ada rujukan dengan saringan ini</source>
        <translation>No reference passes this filter</translation>
    </message>
    <message>
        <source>Longgarkan saringannya, atau pakai lebih sedikit kata.</source>
        <translation>Loosen the filter, or use fewer words.</translation>
    </message>
    <message>
        <source>Tidak ada yang serupa</source>
        <translation>Nothing similar</translation>
    </message>
    <message>
        <source>Coba kata yang lebih umum, misalnya “kepuasan” atau “harga pangan”, dan lihat pencarian publik.</source>
        <translation>Try more general words, such as “kepuasan” or “harga pangan”, and look at the public searches.</translation>
    </message>
    <message>
        <source>Batal pilih</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Tanggal dikirim</source>
        <translation>Day of sending</translation>
    </message>
    <message>
        <source>Apa buktinya?</source>
        <translation>What proves it?</translation>
    </message>
    <message>
        <source>Bukti pengiriman</source>
        <translation>Proof of sending</translation>
    </message>
    <message>
        <source>Misalnya: status “terkirim” di tab Surat portal</source>
        <translation>For example: status “sent” in the portal&apos;s tab for letters</translation>
    </message>
    <message>
        <source>Kirim dahulu suratnya lewat portal. Setelah dicatat, pemohon diberi tahu dan permohonan ditutup; dapat dibuka kembali dengan alasan.</source>
        <translation>First send the letter through the portal. Once recorded, the applicant is told and the case is closed; it can be reopened with a reason.</translation>
    </message>
    <message>
        <source>Catat pengiriman</source>
        <translation>Record the sending</translation>
    </message>
    <message>
        <source>Belum ada surat untuk dikirim</source>
        <translation>No letter to send yet</translation>
    </message>
    <message>
        <source>Surat dikirim lewat portal setelah persetujuannya tercatat.</source>
        <translation>The letter goes out through the portal once its approval is recorded.</translation>
    </message>
    <message>
        <source>Surat dikirim {day}.</source>
        <translation>The letter was sent on {day}.</translation>
    </message>
    <message>
        <source>Permohonan ditutup.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Pengiriman {day} dicatat, pemohon diberi tahu, dan permohonan ditutup.</source>
        <translation>The sending on {day} is recorded, the applicant is told, and the case is closed.</translation>
    </message>
    <message>
        <source>Ya, catat dan tutup</source>
        <translation>Yes, record and close</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Huruf</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>nonaktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Huruf pada nomor</source>
        <translation>Letter on the number</translation>
    </message>
    <message>
        <source>Nama dalam bahasa Indonesia</source>
        <translation>Name in Indonesian</translation>
    </message>
    <message>
        <source>Nama dalam bahasa Inggris</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Batas waktu (hari kerja)</source>
        <translation>Time limit (working days)</translation>
    </message>
    <message>
        <source>Tamu prioritas berturut-turut, paling banyak</source>
        <translation>Priority guests in a row, at most</translation>
    </message>
    <message>
        <source>Urutan di layar</source>
        <translation>Order on the screen</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Khusus instansi pemerintah</source>
        <translation>For government bodies only</translation>
    </message>
    <message>
        <source>Ditawarkan di kiosk</source>
        <translation>Offered at the kiosk</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Daftar pilihan</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Templat surat</source>
        <translation>Letter template</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>WhatsApp dan teks</source>
        <translation>WhatsApp and texts</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Masuk ke Serambi</source>
        <translation>Sign in to Serambi</translation>
    </message>
    <message>
        <source>Nama masuk</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>SpecialResearch</name>
    <message>
        <source>Penelitian perorangan atau perusahaan adalah statistik khusus: tidak memerlukan rekomendasi. Setelah selesai, sinopsisnya disampaikan kepada BPS. Tawarkan konsultasi, dan akhiri kunjungan dengan catatan saran.</source>
        <translation>A person&apos;s or a company&apos;s research is special statistics: it needs no recommendation. When it is finished, BPS is handed a synopsis. Offer consultation, and end the visit with a note of advice.</translation>
    </message>
    <message>
        <source>Tulis catatan sarannya</source>
        <translation>Write the note of advice</translation>
    </message>
</context>
<context>
    <name>StartCase</name>
    <message>
        <source>Nomor permohonan dicetak pada slip dan dikirim lewat pesan; berlaku sampai surat terbit.</source>
        <translation>The case number is printed on a slip and sent in a message; it is valid until the letter is there.</translation>
    </message>
    <message>
        <source>Mulai permohonan</source>
        <translation>Start a request</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Basis data: menyambung kembali…</source>
        <translation>Database: reconnecting…</translation>
    </message>
    <message>
        <source>Basis data: baik</source>
        <translation>Database: fine</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Printer: baik</source>
        <translation>Printer: fine</translation>
    </message>
    <message>
        <source>Printer: tiket terakhir belum dicetak</source>
        <translation>Printer: the last ticket is not printed yet</translation>
    </message>
    <message>
        <source>Printer: tiket terakhir dilewati, tidak tercetak</source>
        <translation>Printer: the last ticket was skipped, not printed</translation>
    </message>
    <message>
        <source>Printer: tiket terakhir tidak tercetak</source>
        <translation>Printer: the last ticket was not printed</translation>
    </message>
</context>
<context>
    <name>StepFinish</name>
    <message>
        <source>Apa buktinya?</source>
        <translation>What proves it?</translation>
    </message>
    <message>
        <source>Bukti langkah ini</source>
        <translation>Proof of this step</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ulangi langkah…</source>
        <translation>Do it again…</translation>
    </message>
    <message>
        <source>Mengapa langkah ini dikerjakan lagi?</source>
        <translation>Why is this step to be done again?</translation>
    </message>
    <message>
        <source>Alasan mengulangi langkah</source>
        <translation>Reason for doing the step again</translation>
    </message>
    <message>
        <source>Ulangi langkah</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Selesai {when}.</source>
        <translation>Done {when}.</translation>
    </message>
    <message>
        <source>Bukti: {proof}</source>
        <translation>Proof: {proof}</translation>
    </message>
    <message>
        <source>Alasan: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Langkah {steps} belum selesai. Mengapa dilewati?</source>
        <translation>Step {steps} is not done. Why is it skipped?</translation>
    </message>
    <message>
        <source>Masih ada yang kurang. Mengapa dianggap selesai?</source>
        <translation>Something is still missing. Why does it count as done?</translation>
    </message>
</context>
<context>
    <name>StepNine</name>
    <message>
        <source>Langkah 9</source>
        <translation>Step 9</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Selesai: {proof}.</source>
        <translation>Done: {proof}.</translation>
    </message>
    <message>
        <source>Rujukan yang dipilih membuktikan langkah ini.</source>
        <translation>The references chosen prove this step.</translation>
    </message>
    <message>
        <source>Sudah dicari dan memang tidak ada? Itu pun membuktikan langkah ini.</source>
        <translation>Looked for, and there is none? That proves this step, too.</translation>
    </message>
    <message>
        <source>Langkah {steps} belum selesai. Mengapa dilewati?</source>
        <translation>Step {steps} is not done. Why is it skipped?</translation>
    </message>
    <message>
        <source>Langkah 9 selesai</source>
        <translation>Step 9 is done</translation>
    </message>
    <message>
        <source>Tidak ada yang serupa</source>
        <translation>Nothing similar</translation>
    </message>
    <message>
        <source>{count} kegiatan serupa dipilih</source>
        <translation>{count} similar activities chosen</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Langkah {number} dari {last}</source>
        <translation>Step {number} of {last}</translation>
    </message>
    <message>
        <source>Menunggu pemohon memperbaiki formulirnya; lalu diperiksa lagi.</source>
        <translation>Waits for the applicant to repair the form; then it is examined again.</translation>
    </message>
    <message>
        <source>Tidak diperlukan: permohonan ini ditolak, tidak ada surat.</source>
        <translation>Not needed: this request was refused, there is no letter.</translation>
    </message>
    <message>
        <source>Masih kurang:</source>
        <translation>Still missing:</translation>
    </message>
</context>
<context>
    <name>SubmissionStep</name>
    <message>
        <source>Nomor pengajuan dari portal</source>
        <translation>The portal&apos;s submission number</translation>
    </message>
    <message>
        <source>Tanggal pengajuan</source>
        <translation>Day of submission</translation>
    </message>
    <message>
        <source>Catat pengajuan</source>
        <translation>Record the submission</translation>
    </message>
    <message>
        <source>Tercatat: pengajuan {number}, {day}.</source>
        <translation>Recorded: submission {number}, {day}.</translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>Loket {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>Kembali ke tamu Anda</source>
        <translation>Back to your guest</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Salin nomor HP</source>
        <translation>Copy the mobile number</translation>
    </message>
    <message>
        <source>Salin e-mail</source>
        <translation>Copy the e-mail address</translation>
    </message>
    <message>
        <source>Anda sedang melihat {shown}. {mine} tetap di loket Anda ({time}).</source>
        <translation>You are looking at {shown}. {mine} is still at your counter ({time}).</translation>
    </message>
    <message>
        <source>Tersalin</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Buku tamu belum diisi</source>
        <translation>The guestbook is still empty</translation>
    </message>
    <message>
        <source>diambil pukul {time}</source>
        <translation>taken at {time}</translation>
    </message>
    <message>
        <source>berbahasa Inggris</source>
        <translation>speaks English</translation>
    </message>
    <message>
        <source>Tamu prioritas: didahulukan.</source>
        <translation>Priority guest: served first.</translation>
    </message>
    <message>
        <source>Tamu prioritas. {wishes}.</source>
        <translation>Priority guest. {wishes}.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Loket mana saja</source>
        <translation>Any counter</translation>
    </message>
    <message>
        <source>belum ada petugas</source>
        <translation>no officer yet</translation>
    </message>
    <message>
        <source>Loket {number} ({who})</source>
        <translation>Counter {number} ({who})</translation>
    </message>
    <message>
        <source>Alihkan {label}</source>
        <translation>Transfer {label}</translation>
    </message>
    <message>
        <source>Nomor tetap {label} dan urutannya mengikuti waktu pengambilan.</source>
        <translation>The number stays {label}, and its place follows the time it was taken.</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Ketik jawaban bersama tamu</source>
        <translation>Type the answers with the guest</translation>
    </message>
    <message>
        <source>Buang ketikan</source>
        <translation>Discard the typing</translation>
    </message>
    <message>
        <source>Belum ada yang diketik</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Yang diketik di sini tersimpan sebagai versi baru setelah Anda menekan Simpan; sampai saat itu tetap ada di komputer ini.</source>
        <translation>What is typed here becomes a new version when you press Save; until then it stays on this computer.</translation>
    </message>
    <message>
        <source>Mulai mengetik</source>
        <translation>Begin typing</translation>
    </message>
    <message>
        <source>Ubah versi {number}</source>
        <translation>Change version {number}</translation>
    </message>
    <message>
        <source>Simpan sebagai versi {number}</source>
        <translation>Save as version {number}</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Dipulihkan: yang Anda ketik {day} pukul {time} dan belum disimpan.</source>
        <translation>Restored: what you typed on {day} at {time} and did not save.</translation>
    </message>
    <message>
        <source>Sejak Anda mulai mengetik, versi {number} tersimpan. Bandingkan dahulu: Simpan menjadikan ketikan ini versi terbaru.</source>
        <translation>Version {number} was stored since you began typing. Compare first: Save makes this typing the newest version.</translation>
    </message>
    <message>
        <source>Isinya sama dengan versi {number}; tidak ada yang disimpan.</source>
        <translation>It says the same as version {number}; nothing was stored.</translation>
    </message>
    <message>
        <source>Tersimpan sebagai versi {number}.</source>
        <translation>Saved as version {number}.</translation>
    </message>
    <message>
        <source>Belum dapat dibaca. Tanggal ditulis seperti 31-12-2027.</source>
        <translation>This cannot be read yet. Days are written like 31-12-2027.</translation>
    </message>
    <message>
        <source>Belum dapat dibaca. Tulis angkanya saja.</source>
        <translation>This cannot be read yet. Write digits only.</translation>
    </message>
    <message>
        <source>Belum dapat dibaca: terlalu panjang.</source>
        <translation>This cannot be read: it is too long.</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Jawaban formulir</source>
        <translation>Answers of the form</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Bandingkan dengan</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Belum ada formulir yang terisi</source>
        <translation>No filled form yet</translation>
    </message>
    <message>
        <source>Baca berkas yang sudah diisi pemohon, atau ketik jawabannya bersama tamu.</source>
        <translation>Read the file that the applicant filled in, or type the answers with the guest.</translation>
    </message>
    <message>
        <source>tidak dibandingkan</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>Jawaban versi ini tidak dapat dibaca lagi. Baca lagi berkasnya.</source>
        <translation>This version’s answers can no longer be read. Read its file again.</translation>
    </message>
    <message>
        <source>{answered} dari {asked} pertanyaan terjawab; {faults} perlu dilihat.</source>
        <translation>{answered} of {asked} questions answered; {faults} to be looked at.</translation>
    </message>
    <message>
        <source>Lengkap; tidak ada yang perlu diperbaiki.</source>
        <translation>Complete; nothing needs mending.</translation>
    </message>
    <message>
        <source>Versi {number} · {day} {time}</source>
        <translation>Version {number} · {day} {time}</translation>
    </message>
    <message>
        <source>Asal: {source}, disimpan {officer}.</source>
        <translation>From: {source}, stored by {officer}.</translation>
    </message>
    <message>
        <source>{count} jawaban berbeda antara versi {before} dan versi {after}.</source>
        <translation>{count} answers differ between version {before} and version {after}.</translation>
    </message>
    <message>
        <source>Kedua versi sama.</source>
        <translation>Both versions are the same.</translation>
    </message>
</context>
<context>
    <name>WhatToType</name>
    <message>
        <source>{copied} dari {answered} jawaban tersalin</source>
        <translation>{copied} of {answered} answers copied</translation>
    </message>
    <message>
        <source>Yang diketik di portal</source>
        <translation>What to type into the portal</translation>
    </message>
    <message>
        <source>Pilih dengan panah, tekan C atau Enter untuk menyalin, lalu tempel di portal.</source>
        <translation>Choose with the arrow keys, press C or Enter to copy, then paste it in the portal.</translation>
    </message>
    <message>
        <source>Belum ada jawaban formulir</source>
        <translation>No answers to the form yet</translation>
    </message>
    <message>
        <source>Impor formulir yang sudah diisi; jawabannya lalu siap disalin di sini.</source>
        <translation>Import the completed form; its answers can then be copied here.</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>belum dijawab</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Tersalin – salin lagi (C)</source>
        <translation>Copied – copy again (C)</translation>
    </message>
    <message>
        <source>Salin (C)</source>
        <translation>Copy (C)</translation>
    </message>
</context>
<context>
    <name>WhatsAppForm</name>
    <message>
        <source>ID nomor telepon (dari Meta)</source>
        <translation>Phone number ID (from Meta)</translation>
    </message>
    <message>
        <source>Versi API</source>
        <translation>API version</translation>
    </message>
    <message>
        <source>Nama templat yang disetujui</source>
        <translation>Name of the approved template</translation>
    </message>
    <message>
        <source>Token akses</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Folder teks buatan kantor</source>
        <translation>Folder of the office&apos;s own texts</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Tanpa pengaturan ini, petugas membuka WhatsApp dengan teks yang sudah terisi dan menekan kirim sendiri. Cloud API hanya untuk kantor yang punya nomor bisnis terdaftar di Meta.</source>
        <translation>Without these settings an officer opens WhatsApp with the text filled in and presses send there. The Cloud API is only for offices with a business number registered at Meta.</translation>
    </message>
    <message>
        <source>Kirim sendiri lewat Cloud API</source>
        <translation>Send by itself through the Cloud API</translation>
    </message>
    <message>
        <source>Teks pesan</source>
        <translation>Texts of messages</translation>
    </message>
    <message>
        <source>Kosongkan agar teks bawaan dipakai. Teks buatan kantor diperiksa saat disimpan; yang tidak dapat dipakai ditolak dengan tempat salahnya.</source>
        <translation>Leave empty to use the built-in texts. The office&apos;s own texts are checked when they are saved; what cannot be used is refused with the place of the fault.</translation>
    </message>
    <message>
        <source>tidak diganti</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose a folder…</translation>
    </message>
</context>
<context>
    <name>WhoCame</name>
    <message>
        <source>Siapa yang datang?</source>
        <translation>Who has come?</translation>
    </message>
    <message>
        <source>Ya, lanjutkan permohonan ini</source>
        <translation>Yes, continue this request</translation>
    </message>
    <message>
        <source>Bukan permohonan ini</source>
        <translation>Not this request</translation>
    </message>
    <message>
        <source>Orang baru, dari buku tamu</source>
        <translation>Somebody new, from the guestbook</translation>
    </message>
</context>
<context>
    <name>WorkingDaysPage</name>
    <message>
        <source>Hari libur tahun</source>
        <translation>Days off in</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Tahun {year} belum resmi: cuti bersama belum diketahui dan tanggal hari besar Islam masih perkiraan. Batas waktu dapat berubah.</source>
        <translation>{year} is not official yet: collective leave is not known, and the dates of Islamic holidays are estimates. Deadlines may change.</translation>
    </message>
    <message>
        <source>{count} tanggal masih perkiraan. Batas waktu dapat berubah.</source>
        <translation>Dates that are still estimates: {count}. Deadlines may change.</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Kuesioner atau instrumen</source>
        <translation>Questionnaire or instrument</translation>
    </message>
    <message>
        <source>Tabel kosong (dummy)</source>
        <translation>Dummy tables</translation>
    </message>
    <message>
        <source>Kerangka acuan (KAK)</source>
        <translation>Terms of reference</translation>
    </message>
    <message>
        <source>Surat pengantar</source>
        <translation>Cover letter</translation>
    </message>
    <message>
        <source>Formulir yang diserahkan</source>
        <translation>Form as handed over</translation>
    </message>
    <message>
        <source>Formulir terisi</source>
        <translation>Filled form</translation>
    </message>
    <message>
        <source>Daftar rujukan</source>
        <translation>List of references</translation>
    </message>
    <message>
        <source>Catatan pemeriksaan</source>
        <translation>Examination note</translation>
    </message>
    <message>
        <source>Notula evaluasi</source>
        <translation>Minutes of the evaluation</translation>
    </message>
    <message>
        <source>Naskah surat</source>
        <translation>Draft of the letter</translation>
    </message>
    <message>
        <source>Surat bertanda tangan</source>
        <translation>Signed letter</translation>
    </message>
    <message>
        <source>Bukti dari portal</source>
        <translation>Proof from the portal</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>PDF ini dapat menjalankan sesuatu atau membawa berkas lain.</source>
        <translation>This PDF can run something or carries other files.</translation>
    </message>
    <message>
        <source>Dokumen ini mengambil sesuatu dari luar saat dibuka.</source>
        <translation>This document fetches something from outside when it is opened.</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Di loket</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Diajukan di portal</source>
        <translation>Submitted in the portal</translation>
    </message>
    <message>
        <source>Menunggu pemohon</source>
        <translation>Waits for the applicant</translation>
    </message>
    <message>
        <source>Diperiksa walidata</source>
        <translation>Checked by the walidata</translation>
    </message>
    <message>
        <source>Lengkap dan jelas</source>
        <translation>Complete and clear</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>In examination</translation>
    </message>
    <message>
        <source>Sudah dievaluasi</source>
        <translation>Evaluated</translation>
    </message>
    <message>
        <source>Naskah disusun</source>
        <translation>Letter drafted</translation>
    </message>
    <message>
        <source>Surat disetujui</source>
        <translation>Letter approved</translation>
    </message>
    <message>
        <source>Surat dikirim</source>
        <translation>Letter sent</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Waktu belum dihitung</source>
        <translation>Clock not started</translation>
    </message>
    <message>
        <source>Waktu berhenti</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>Hasil tepat waktu</source>
        <translation>Result on time</translation>
    </message>
    <message>
        <source>Hasil terlambat</source>
        <translation>Result late</translation>
    </message>
    <message>
        <source>Terlambat {count} hari kerja</source>
        <translation>{count} working days late</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Sisa {count} hari kerja</source>
        <translation>{count} working days left</translation>
    </message>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Direktur</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>✖ Pelanggaran, wajib dinilai</source>
        <translation>✖ Violation, to be judged</translation>
    </message>
    <message>
        <source>▲ Pelanggaran, peringatan</source>
        <translation>▲ Violation, a warning</translation>
    </message>
    <message>
        <source>? Belum dapat dinilai</source>
        <translation>? Not evaluable yet</translation>
    </message>
    <message>
        <source>✔ Terpenuhi</source>
        <translation>✔ Passed</translation>
    </message>
    <message>
        <source>Sesuai</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation>Needs repair</translation>
    </message>
    <message>
        <source>Terbuka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sudah ditanggapi pemohon</source>
        <translation>Answered by the applicant</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Diteruskan ke putaran berikutnya</source>
        <translation>Carried over to the next round</translation>
    </message>
    <message>
        <source>Belum dinilai</source>
        <translation>Not judged yet</translation>
    </message>
    <message>
        <source>belum ada catatan</source>
        <translation>no note yet</translation>
    </message>
    <message>
        <source>melanggar {rules}</source>
        <translation>violates {rules}</translation>
    </message>
    <message>
        <source>{count} aturan belum dapat dinilai</source>
        <translation>rules not evaluable: {count}</translation>
    </message>
    <message>
        <source>{count} catatan terbuka</source>
        <translation>open notes: {count}</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>tidak ada temuan</source>
        <translation>no findings</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Pilih folder tujuan</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Pilih dokumen</source>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>Dokumen Word (*.docx);;Semua berkas (*)</source>
        <translation>Word documents (*.docx);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih surat bertanda tangan</source>
        <translation>Choose the signed letter</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Semua berkas (*)</source>
        <translation>PDF (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Pilih tabel rujukan</source>
        <translation>Choose a table of references</translation>
    </message>
    <message>
        <source>Tabel (*.csv *.xlsx *.txt);;Semua berkas (*)</source>
        <translation>Tables (*.csv *.xlsx *.txt);;All files (*)</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>{first} sampai {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Baris {row}: </source>
        <translation>Row {row}: </translation>
    </message>
    <message>
        <source>Baris {row}, {column}: </source>
        <translation>Row {row}, {column}: </translation>
    </message>
    <message>
        <source>Tertulis “{found}”.</source>
        <translation>It says “{found}”.</translation>
    </message>
    <message>
        <source>(lembar {sheet}, sel {cell})</source>
        <translation>(sheet {sheet}, cell {cell})</translation>
    </message>
    <message>
        <source>Isinya: “{text}”.</source>
        <translation>Its content: “{text}”.</translation>
    </message>
    <message>
        <source>Belum dijawab.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>Dijawab, padahal menurut jawaban lain tidak ditanyakan. Kosongkan.</source>
        <translation>Answered, though the other answers make it not apply. Empty it.</translation>
    </message>
    <message>
        <source>Pertanyaan “{key}” tidak ada dalam formulir ini.</source>
        <translation>This form has no question “{key}”.</translation>
    </message>
    <message>
        <source>Jenis jawabannya tidak sesuai. Isi lagi.</source>
        <translation>The answer is of another kind. Fill it in again.</translation>
    </message>
    <message>
        <source>Bukan alamat e-mail. Tulis seperti nama@contoh.go.id.</source>
        <translation>Not an e-mail address. Write it like nama@contoh.go.id.</translation>
    </message>
    <message>
        <source>Bukan nomor telepon. Tulis dengan kode daerah, atau - bila tidak ada.</source>
        <translation>Not a telephone number. Write it with its area code, or - where there is none.</translation>
    </message>
    <message>
        <source>Pilihannya tidak ada dalam daftar. Pilih lagi.</source>
        <translation>The choice is not on the list. Choose again.</translation>
    </message>
    <message>
        <source>Tanggal awal belum diisi.</source>
        <translation>The first day is missing.</translation>
    </message>
    <message>
        <source>Tanggal akhir belum diisi.</source>
        <translation>The last day is missing.</translation>
    </message>
    <message>
        <source>Tanggal akhir mendahului tanggal awal.</source>
        <translation>The last day comes before the first.</translation>
    </message>
    <message>
        <source>Terlalu pendek; paling sedikit {min_length} huruf.</source>
        <translation>Too short; at least {min_length} characters.</translation>
    </message>
    <message>
        <source>Terlalu panjang; paling banyak {max_length} huruf.</source>
        <translation>Too long; at most {max_length} characters.</translation>
    </message>
    <message>
        <source>Terlalu kecil; paling sedikit {minimum}.</source>
        <translation>Too small; at least {minimum}.</translation>
    </message>
    <message>
        <source>Terlalu besar; paling banyak {maximum}.</source>
        <translation>Too large; at most {maximum}.</translation>
    </message>
    <message>
        <source>Lebih besar daripada jawaban {other}. Periksa keduanya.</source>
        <translation>Larger than the answer to {other}. Check both.</translation>
    </message>
    <message>
        <source>Terlalu banyak baris; paling banyak {most_rows}.</source>
        <translation>Too many rows; at most {most_rows}.</translation>
    </message>
    <message>
        <source>belum diisi.</source>
        <translation>not filled in.</translation>
    </message>
    <message>
        <source>terlalu panjang; paling banyak {max_length} huruf.</source>
        <translation>too long; at most {max_length} characters.</translation>
    </message>
    <message>
        <source>pilihannya tidak ada dalam daftar.</source>
        <translation>the choice is not on the list.</translation>
    </message>
    <message>
        <source>kolom ini tidak ada dalam formulir.</source>
        <translation>the form has no such column.</translation>
    </message>
    <message>
        <source>Selnya berisi rumus, jadi tidak diambil. Ketik jawabannya langsung.</source>
        <translation>The cell holds a formula, so it was not taken. Type the answer itself.</translation>
    </message>
    <message>
        <source>Selnya menunjukkan galat. Ketik jawabannya lagi.</source>
        <translation>The cell shows an error. Type the answer again.</translation>
    </message>
    <message>
        <source>Bukan salah satu pilihan. Pilih dari daftar pada sel itu.</source>
        <translation>Not one of the choices. Choose from that cell’s list.</translation>
    </message>
    <message>
        <source>Bukan Ya atau Tidak. Pilih salah satunya.</source>
        <translation>Neither Yes nor No. Choose one of them.</translation>
    </message>
    <message>
        <source>Bukan tanggal. Tulis seperti 31/12/2027.</source>
        <translation>Not a day. Write it like 31/12/2027.</translation>
    </message>
    <message>
        <source>Bukan bilangan bulat. Tulis angkanya saja.</source>
        <translation>Not a whole number. Write the digits only.</translation>
    </message>
    <message>
        <source>Teksnya terlalu panjang untuk dibaca. Ringkaskan.</source>
        <translation>The text is too long to be read. Shorten it.</translation>
    </message>
    <message>
        <source>Barisnya lebih banyak daripada tempatnya; baris selebihnya tidak diambil.</source>
        <translation>There are more rows than there is room; the rest was not taken.</translation>
    </message>
    <message>
        <source>Pertanyaan ini tidak ada dalam formulir edisi sekarang, jadi jawabannya tidak diambil.</source>
        <translation>The present edition of the form does not ask this, so the answer was not taken.</translation>
    </message>
    <message>
        <source>Tempat jawabannya hilang dari buku kerja. Ketik jawabannya di sini.</source>
        <translation>The workbook has lost the place of this answer. Type the answer here.</translation>
    </message>
    <message>
        <source>Isian portal “{path}” belum dikenal, jadi tidak diambil.</source>
        <translation>The portal’s field “{path}” is not known here, so it was not taken.</translation>
    </message>
    <message>
        <source>Isian portal “{path}” bentuknya tidak terduga, jadi tidak diambil.</source>
        <translation>The portal’s field “{path}” has an unexpected form, so it was not taken.</translation>
    </message>
    <message>
        <source>Isian portal “{path}” bukan bilangan.</source>
        <translation>The portal’s field “{path}” is not a number.</translation>
    </message>
    <message>
        <source>Isian portal “{path}” bukan Ya atau Tidak.</source>
        <translation>The portal’s field “{path}” is neither yes nor no.</translation>
    </message>
    <message>
        <source>Isian portal “{path}” bukan tanggal.</source>
        <translation>The portal’s field “{path}” is not a day.</translation>
    </message>
    <message>
        <source>Isian portal “{path}” bukan salah satu pilihan formulir ini.</source>
        <translation>The portal’s field “{path}” is not one of this form’s choices.</translation>
    </message>
    <message>
        <source>Isian portal “{path}” terlalu panjang.</source>
        <translation>The portal’s field “{path}” is too long.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>urutannya berubah</source>
        <translation>in another order</translation>
    </message>
    <message>
        <source>tidak dijawab</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>tidak ditanyakan</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Buka formulir terisi</source>
        <translation>Open a filled form</translation>
    </message>
    <message>
        <source>Formulir terisi (*.xlsx *.json);;Semua berkas (*)</source>
        <translation>Filled forms (*.xlsx *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih folder pada stik USB</source>
        <translation>Choose a folder on the USB stick</translation>
    </message>
    <message>
        <source>buku kerja</source>
        <translation>workbook</translation>
    </message>
    <message>
        <source>ekspor portal</source>
        <translation>portal’s export</translation>
    </message>
    <message>
        <source>diketik di loket</source>
        <translation>typed at the counter</translation>
    </message>
</context>
<context>
    <name>guest_screen</name>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Mohon periksa apakah data Anda sudah benar.</source>
        <translation>Please check that your details are correct.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nomor permohonan Anda</source>
        <translation>Your case number</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Menunggu perbaikan</source>
        <translation>Waits for repairs</translation>
    </message>
    <message>
        <source>Tidak diperlukan</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Buku tamu belum diisi</source>
        <translation>The guestbook is not filled in</translation>
    </message>
    <message>
        <source>Pesan uji lewat e-mail belum diterima tamu</source>
        <translation>The guest has not received the test e-mail</translation>
    </message>
    <message>
        <source>Pesan uji lewat WhatsApp belum diterima tamu</source>
        <translation>The guest has not received the WhatsApp test</translation>
    </message>
    <message>
        <source>Kapan pengumpulan data dimulai belum dicatat</source>
        <translation>The start of the data collection is not noted</translation>
    </message>
    <message>
        <source>Formulir belum diserahkan</source>
        <translation>The form was not handed over</translation>
    </message>
    <message>
        <source>Alamat e-mail akun portal belum dicatat</source>
        <translation>The portal account&apos;s address is not noted</translation>
    </message>
    <message>
        <source>Belum ada rujukan yang dipilih</source>
        <translation>No reference was chosen</translation>
    </message>
    <message>
        <source>Nomor pengajuan belum dicatat</source>
        <translation>The submission number is not noted</translation>
    </message>
    <message>
        <source>Tanggal pengajuan belum dicatat</source>
        <translation>The day of submission is not noted</translation>
    </message>
    <message>
        <source>Instrumen (kuesioner) belum dilampirkan</source>
        <translation>The instrument (questionnaire) is not attached</translation>
    </message>
    <message>
        <source>Rancangan tabel belum dilampirkan</source>
        <translation>The dummy tables are not attached</translation>
    </message>
    <message>
        <source>KAK belum dilampirkan</source>
        <translation>The terms of reference are not attached</translation>
    </message>
    <message>
        <source>Formulir yang terisi belum ada</source>
        <translation>There is no filled form yet</translation>
    </message>
    <message>
        <source>Portal belum menyatakan berkas lengkap dan jelas</source>
        <translation>The portal has not declared the file complete and clear</translation>
    </message>
    <message>
        <source>Pemeriksaan belum selesai tanpa perbaikan</source>
        <translation>No examination has ended without repairs</translation>
    </message>
    <message>
        <source>Evaluasi bersama tim belum dicatat</source>
        <translation>The evaluation with the team is not recorded</translation>
    </message>
    <message>
        <source>Naskah surat belum disimpan</source>
        <translation>The letter&apos;s draft is not kept</translation>
    </message>
    <message>
        <source>Nomor surat belum dicatat</source>
        <translation>The letter&apos;s number is not noted</translation>
    </message>
    <message>
        <source>PDF bertanda tangan belum dilampirkan</source>
        <translation>The signed PDF is not attached</translation>
    </message>
    <message>
        <source>Pengiriman lewat portal belum dicatat</source>
        <translation>The sending through the portal is not recorded</translation>
    </message>
    <message>
        <source>Serahkan formulir</source>
        <translation>Hand over the form</translation>
    </message>
    <message>
        <source>Buka portal</source>
        <translation>Open the portal</translation>
    </message>
    <message>
        <source>Cari rujukan</source>
        <translation>Find references</translation>
    </message>
    <message>
        <source>Salin jawaban ke portal</source>
        <translation>Copy the answers to the portal</translation>
    </message>
    <message>
        <source>Periksa rancangan</source>
        <translation>Examine the design</translation>
    </message>
    <message>
        <source>Catat evaluasi</source>
        <translation>Record the evaluation</translation>
    </message>
    <message>
        <source>Susun naskah surat</source>
        <translation>Draft the letter</translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation>Record the approval</translation>
    </message>
    <message>
        <source>Catat pengiriman</source>
        <translation>Record the sending</translation>
    </message>
    <message>
        <source>Empat persyaratan terpenuhi; pesan uji sudah diterima</source>
        <translation>The four requirements are met; the test messages arrived</translation>
    </message>
    <message>
        <source>Formulir sudah diserahkan</source>
        <translation>The form was handed over</translation>
    </message>
    <message>
        <source>Layanan di portal sudah terbuka di depan tamu</source>
        <translation>The portal&apos;s service is open before the guest</translation>
    </message>
    <message>
        <source>Akun: {email}</source>
        <translation>Account: {email}</translation>
    </message>
    <message>
        <source>{count} rujukan dipilih</source>
        <translation>{count} references chosen</translation>
    </message>
    <message>
        <source>Pengajuan {number}, {day}</source>
        <translation>Submission {number}, {day}</translation>
    </message>
    <message>
        <source>Catatan pemeriksaan</source>
        <translation>The examination note</translation>
    </message>
    <message>
        <source>Surat {number}</source>
        <translation>Letter {number}</translation>
    </message>
    <message>
        <source>Dikirim lewat portal, {day}</source>
        <translation>Sent through the portal, {day}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Keadaan menjadi: {name}</source>
        <translation>Now: {name}</translation>
    </message>
    <message>
        <source>Putusan menjadi: {name}</source>
        <translation>Verdict: {name}</translation>
    </message>
    <message>
        <source>Langkah selesai: {name}</source>
        <translation>Step done: {name}</translation>
    </message>
    <message>
        <source>Langkah diulangi: {name}</source>
        <translation>Step to be done again: {name}</translation>
    </message>
    <message>
        <source>Tamu datang lagi</source>
        <translation>The guest came again</translation>
    </message>
    <message>
        <source>Kunjungan dilepas: bukan tentang permohonan ini</source>
        <translation>A visit was untied: it was not about this case</translation>
    </message>
    <message>
        <source>Isi permohonan diubah</source>
        <translation>The request was changed</translation>
    </message>
    <message>
        <source>Diambil alih</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Narahubung ditambahkan</source>
        <translation>A contact was added</translation>
    </message>
    <message>
        <source>Narahubung diubah</source>
        <translation>A contact was changed</translation>
    </message>
    <message>
        <source>Narahubung utama diganti</source>
        <translation>Another first contact</translation>
    </message>
    <message>
        <source>Narahubung dihapus</source>
        <translation>A contact was removed</translation>
    </message>
    <message>
        <source>Pesan uji dikirim</source>
        <translation>A test message was sent</translation>
    </message>
    <message>
        <source>Pesan uji lewat e-mail diterima</source>
        <translation>The test message by e-mail arrived</translation>
    </message>
    <message>
        <source>Pesan uji lewat WhatsApp diterima</source>
        <translation>The test message by WhatsApp arrived</translation>
    </message>
    <message>
        <source>Berkas ditambahkan</source>
        <translation>A file was added</translation>
    </message>
    <message>
        <source>Lampiran diberikan di portal</source>
        <translation>Attachments were given in the portal</translation>
    </message>
    <message>
        <source>Formulir disimpan sebagai versi baru</source>
        <translation>The form was stored as a new version</translation>
    </message>
    <message>
        <source>Akun portal dicatat</source>
        <translation>The portal account was noted</translation>
    </message>
    <message>
        <source>Portal tidak dapat dibuka</source>
        <translation>The portal could not be opened</translation>
    </message>
    <message>
        <source>Rujukan dipilih</source>
        <translation>A reference was chosen</translation>
    </message>
    <message>
        <source>Rujukan dilepas</source>
        <translation>A reference was taken off</translation>
    </message>
    <message>
        <source>Daftar rujukan diserahkan</source>
        <translation>The list of references was handed over</translation>
    </message>
    <message>
        <source>Putaran pemeriksaan dimulai</source>
        <translation>A round of examination began</translation>
    </message>
    <message>
        <source>Penilaian diubah</source>
        <translation>A judgement was changed</translation>
    </message>
    <message>
        <source>Catatan pemeriksaan diubah</source>
        <translation>A note was changed</translation>
    </message>
    <message>
        <source>Hasil disampaikan lewat e-mail</source>
        <translation>The result was told by e-mail</translation>
    </message>
    <message>
        <source>Hasil disampaikan lewat WhatsApp</source>
        <translation>The result was told by WhatsApp</translation>
    </message>
    <message>
        <source>Pengingat dikirim</source>
        <translation>A reminder was sent</translation>
    </message>
    <message>
        <source>Langkah selesai</source>
        <translation>A step is done</translation>
    </message>
    <message>
        <source>Langkah diulangi</source>
        <translation>A step is to be done again</translation>
    </message>
    <message>
        <source>Tanggal “lengkap dan jelas” dibetulkan</source>
        <translation>The day of “complete and clear” was corrected</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Permohonan dibuka</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Pesan uji</source>
        <translation>Test message</translation>
    </message>
    <message>
        <source>Formulir terlampir</source>
        <translation>Form attached</translation>
    </message>
    <message>
        <source>Pengajuan tercatat</source>
        <translation>Submission recorded</translation>
    </message>
    <message>
        <source>Dikembalikan untuk diperbaiki</source>
        <translation>Returned for repair</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Result of the examination</translation>
    </message>
    <message>
        <source>Surat dikirim</source>
        <translation>Letter sent</translation>
    </message>
    <message>
        <source>Pengingat perbaikan</source>
        <translation>Reminder of the repair</translation>
    </message>
    <message>
        <source>Catatan kunjungan</source>
        <translation>Note of the visit</translation>
    </message>
    <message>
        <source>Daftar rujukan</source>
        <translation>List of references</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Sedang dikirim</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Terkirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Belum pasti sampai</source>
        <translation>Perhaps not arrived</translation>
    </message>
    <message>
        <source>Tidak terkirim</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Disampaikan petugas</source>
        <translation>Told by an officer</translation>
    </message>
    <message>
        <source>Menunggu Anda kirim dari WhatsApp</source>
        <translation>Waits for you to send it from WhatsApp</translation>
    </message>
    <message>
        <source>Belum ada alamat tujuan</source>
        <translation>No address yet</translation>
    </message>
    <message>
        <source>Belum dikirim program mana pun</source>
        <translation>No program has sent it yet</translation>
    </message>
    <message>
        <source>Menunggu dicoba lagi</source>
        <translation>Waits to be tried again</translation>
    </message>
    <message>
        <source>Menunggu dikirim</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Buka WhatsApp, tekan kirim di sana, lalu tandai di sini bahwa sudah terkirim.</source>
        <translation>Open WhatsApp, press send there, then mark it here as sent.</translation>
    </message>
    <message>
        <source>Pesan ini tidak sampai, atau belum pasti sampai. Telepon pemohon, lalu catat siapa yang menerima kabarnya.</source>
        <translation>This message did not arrive, or perhaps not. Telephone the applicant, then record who took the message.</translation>
    </message>
    <message>
        <source>Lebih dari satu jam belum ada komputer yang mengirimnya. Minta administrator memeriksa akun e-mail di Pengaturan, atau telepon pemohon lalu catat.</source>
        <translation>For more than an hour no computer has sent it. Ask an administrator to look at the e-mail account in Settings, or telephone the applicant and record it.</translation>
    </message>
    <message>
        <source>Lebih dari satu jam belum ada komputer yang mengirimnya. Minta administrator memeriksa akun WhatsApp di Pengaturan, atau telepon pemohon lalu catat.</source>
        <translation>For more than an hour no computer has sent it. Ask an administrator to look at the WhatsApp account in Settings, or telephone the applicant and record it.</translation>
    </message>
    <message>
        <source>Server menerima pesannya. Lihat apakah sudah masuk.</source>
        <translation>The server took the message. Look whether it has arrived.</translation>
    </message>
    <message>
        <source>Alamat atau nomor tujuannya kosong.</source>
        <translation>There is no address or number.</translation>
    </message>
    <message>
        <source>Alamat atau nomor tujuannya tidak dikenal.</source>
        <translation>The address or number is not known there.</translation>
    </message>
    <message>
        <source>Server e-mail kantor tidak dapat mengirim ke alamat seperti ini.</source>
        <translation>The office&apos;s mail server cannot send to such an address.</translation>
    </message>
    <message>
        <source>Kotak surat penerima penuh.</source>
        <translation>The recipient&apos;s mailbox is full.</translation>
    </message>
    <message>
        <source>Nomor ini tidak terhubung WhatsApp.</source>
        <translation>This number is not on WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp menolak: penerima tidak menulis kepada kantor dalam 24 jam ini.</source>
        <translation>WhatsApp refused: the recipient has not written to the office in the last 24 hours.</translation>
    </message>
    <message>
        <source>Server penerima menolak isi pesannya.</source>
        <translation>The recipient&apos;s server refused the message.</translation>
    </message>
    <message>
        <source>Pesan dengan lampirannya terlalu besar.</source>
        <translation>The message with its attachments is too large.</translation>
    </message>
    <message>
        <source>Teksnya tidak dapat disusun: teks buatan kantor rusak.</source>
        <translation>The text could not be made: the office&apos;s own text is broken.</translation>
    </message>
    <message>
        <source>Server penerima meminta menunggu.</source>
        <translation>The recipient&apos;s server asks to wait.</translation>
    </message>
    <message>
        <source>Server tidak menjawab pada waktunya.</source>
        <translation>The server did not answer in time.</translation>
    </message>
    <message>
        <source>Sambungan ke server terputus.</source>
        <translation>The connection to the server was cut.</translation>
    </message>
    <message>
        <source>Pesan sudah diserahkan, tetapi server tidak memastikan menerimanya.</source>
        <translation>The message was handed over, but the server did not confirm it.</translation>
    </message>
    <message>
        <source>Programnya berakhir saat mengirim; pesan mungkin sudah sampai.</source>
        <translation>The program ended while sending; the message may have arrived.</translation>
    </message>
    <message>
        <source>Server tidak dapat dihubungi. Periksa nama server, porta, dan internet.</source>
        <translation>The server cannot be reached. Check its name, the port and the internet.</translation>
    </message>
    <message>
        <source>Server tidak menawarkan TLS, jadi tidak ada yang dikirim.</source>
        <translation>The server offers no TLS, so nothing was sent.</translation>
    </message>
    <message>
        <source>Sertifikat server tidak dapat dipercaya, jadi tidak ada yang dikirim.</source>
        <translation>The server&apos;s certificate cannot be trusted, so nothing was sent.</translation>
    </message>
    <message>
        <source>Server menolak nama pengguna atau kata sandi kantor.</source>
        <translation>The server refused the office&apos;s user name or password.</translation>
    </message>
    <message>
        <source>Server menolak alamat pengirim kantor.</source>
        <translation>The server refused the office&apos;s sender address.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Tiket tidak dicetak di sini; tuliskan nomornya untuk tamu.</source>
        <translation>The ticket is not printed here; write the number down for the guest.</translation>
    </message>
    <message>
        <source>Tiket sedang dicetak; bila tidak keluar, tuliskan nomornya untuk tamu.</source>
        <translation>The ticket is being printed; if it does not come out, write the number down for the guest.</translation>
    </message>
    <message>
        <source>Tiket sudah tercetak.</source>
        <translation>The ticket was printed.</translation>
    </message>
    <message>
        <source>Tiket sudah dikirim ke printer; periksa apakah kertasnya keluar.</source>
        <translation>The ticket was sent to the printer; check that the paper came out.</translation>
    </message>
    <message>
        <source>Tiket tidak tercetak; tuliskan nomornya untuk tamu.</source>
        <translation>The ticket was not printed; write the number down for the guest.</translation>
    </message>
</context>
<context>
    <name>portal</name>
    <message>
        <source>Tautan ini tidak dibuka di sini</source>
        <translation>This link does not open here</translation>
    </message>
    <message>
        <source>Tautan itu menuju {host}, dan jendela ini hanya menampilkan portal. Bila alamat itu milik portal, minta administrator menambahkannya di Pengaturan.</source>
        <translation>The link leads to {host}, and this window shows nothing but the portal. If that address belongs to the portal, ask the administrator to add it in Settings.</translation>
    </message>
    <message>
        <source>Google tidak mengizinkan masuk dari jendela ini</source>
        <translation>Google does not allow signing in from this window</translation>
    </message>
    <message>
        <source>Masuk dengan akun Google hanya dapat dilakukan di peramban biasa. Buka portal di jendela pribadi, atau masuk dengan e-mail dan kata sandi portal.</source>
        <translation>Signing in with a Google account works only in an ordinary browser. Open the portal in a private window, or sign in with the portal’s own e-mail and password.</translation>
    </message>
    <message>
        <source>Selesai dan hapus semuanya?</source>
        <translation>Finish and erase everything?</translation>
    </message>
    <message>
        <source>Akun keluar dari jendela ini, dan isian yang belum dikirim atau disimpan di portal akan hilang. Tidak ada yang tertinggal untuk tamu berikutnya.</source>
        <translation>The account is signed out of this window, and whatever was not yet sent or saved in the portal is lost. Nothing is left for the next guest.</translation>
    </message>
    <message>
        <source>Portal menawarkan berkas</source>
        <translation>The portal offers a file</translation>
    </message>
    <message>
        <source>{name}

Berkas ini belum disimpan. Simpan ke permohonan ini?</source>
        <translation>{name}

This file has not been saved. Save it to this request?</translation>
    </message>
    <message>
        <source>Berkas itu lebih dari 20 MB dan tidak disimpan.</source>
        <translation>That file is larger than 20 MB and was not saved.</translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat diunduh sampai selesai. Coba lagi.</source>
        <translation>That file could not be downloaded completely. Try again.</translation>
    </message>
    <message>
        <source>Berkas itu tidak disimpan.</source>
        <translation>That file was not saved.</translation>
    </message>
    <message>
        <source>Portal tidak dapat dihubungi</source>
        <translation>The portal cannot be reached</translation>
    </message>
    <message>
        <source>Portal sedang tidak melayani</source>
        <translation>The portal is out of service at the moment</translation>
    </message>
    <message>
        <source>Periksa sambungan internet, lalu coba lagi. Bila tetap tidak bisa:
1. Catat di permohonan bahwa portal tidak dapat dibuka hari ini.
2. Tawarkan hari lain kepada tamu.
3. Serahkan formulir di flashdisk, supaya tamu dapat mengisinya lebih dahulu.</source>
        <translation>Check the internet connection, then try again. If it still does not work:
1. Record with the request that the portal could not be opened today.
2. Offer the guest another day.
3. Hand over the form on a USB stick, so that the guest can fill it in meanwhile.</translation>
    </message>
    <message>
        <source>Sambungan ke portal tidak aman</source>
        <translation>The connection to the portal is not safe</translation>
    </message>
    <message>
        <source>Sertifikat alamat ini tidak sah, jadi halaman tidak dibuka dan tidak ada kata sandi yang dikirim. Periksa tanggal dan jam komputer, lalu coba lagi. Bila tetap begini, jangan masuk ke portal dari jaringan ini.</source>
        <translation>The certificate of this address is not valid, so the page was not opened and no password was sent. Check the computer’s date and time, then try again. If it stays like this, do not sign in to the portal from this network.</translation>
    </message>
    <message>
        <source>Halaman ini berhenti bekerja</source>
        <translation>This page stopped working</translation>
    </message>
    <message>
        <source>Muat ulang untuk melanjutkan. Isian yang belum disimpan di portal mungkin harus diketik lagi; tidak ada yang dikirim dua kali.</source>
        <translation>Reload it to go on. What was not yet saved in the portal may have to be typed again; nothing is sent twice.</translation>
    </message>
    <message>
        <source>Jendela portal belum dapat dipakai di komputer ini</source>
        <translation>The portal window cannot be used on this computer yet</translation>
    </message>
    <message>
        <source>Jendela portal berhenti sendiri</source>
        <translation>The portal window ended by itself</translation>
    </message>
    <message>
        <source>Pakai ponsel tamu atau jendela pribadi; keduanya sama baiknya.</source>
        <translation>Use the guest’s phone or a private window; both are just as good.</translation>
    </message>
    <message>
        <source>Ponsel atau laptop tamu</source>
        <translation>The guest’s phone or laptop</translation>
    </message>
    <message>
        <source>Jendela pribadi peramban</source>
        <translation>A private browser window</translation>
    </message>
    <message>
        <source>Jendela portal Serambi</source>
        <translation>Serambi’s portal window</translation>
    </message>
    <message>
        <source>Tamu memakai alatnya sendiri; akunnya tidak pernah ada di komputer ini.</source>
        <translation>Guests use their own device; their account never touches this computer.</translation>
    </message>
    <message>
        <source>Edge, Chrome, atau Firefox tanpa riwayat; dapat masuk dengan Google.</source>
        <translation>Edge, Chrome or Firefox without a history; signing in with Google works.</translation>
    </message>
    <message>
        <source>Hanya portal, di samping jawaban; semuanya terhapus ketika layanan selesai.</source>
        <translation>Nothing but the portal, beside the answers; all of it is erased when serving ends.</translation>
    </message>
    <message>
        <source>Sembunyikan kode QR</source>
        <translation>Hide the QR code</translation>
    </message>
    <message>
        <source>Tampilkan kode QR</source>
        <translation>Show the QR code</translation>
    </message>
    <message>
        <source>Buka jendela pribadi</source>
        <translation>Open a private window</translation>
    </message>
    <message>
        <source>Ke jendela portal</source>
        <translation>Go to the portal window</translation>
    </message>
    <message>
        <source>Buka jendela portal</source>
        <translation>Open the portal window</translation>
    </message>
    <message>
        <source>1. Sambungkan ponsel atau laptop ke internet.
2. Arahkan kamera ke kode ini, atau ketik alamatnya.
3. Masuk, atau buat akun dengan e-mail yang aktif.
4. Pilih layanan rekomendasi kegiatan statistik.
5. Isi bersama petugas, lalu kirim sendiri.</source>
        <translation>1. Connect the phone or laptop to the internet.
2. Point the camera at this code, or type the address.
3. Sign in, or create an account with an e-mail address in use.
4. Choose the recommendation service for statistical activities.
5. Fill it in together with the officer, then send it yourself.</translation>
    </message>
    <message>
        <source>Alamat yang tampil di jendela portal: {hosts}</source>
        <translation>Addresses shown in the portal window: {hosts}</translation>
    </message>
    <message>
        <source>{browser} dibuka. Tutup semua jendela pribadi sebelum tamu berikutnya.</source>
        <translation>{browser} is open. Close all private windows before the next guest.</translation>
    </message>
    <message>
        <source>Tamu ingin masuk dengan Google: pakai jendela pribadi ini.</source>
        <translation>The guest wants to sign in with Google: use this private window.</translation>
    </message>
    <message>
        <source>{browser} tidak dapat dibuka. Pakai cara yang lain.</source>
        <translation>{browser} could not be opened. Use another way.</translation>
    </message>
    <message>
        <source>Edge, Chrome, Chromium, atau Firefox tidak ditemukan di komputer ini. Pakai cara yang lain.</source>
        <translation>Edge, Chrome, Chromium or Firefox was not found on this computer. Use another way.</translation>
    </message>
    <message>
        <source>Sedang dibuka …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Portal menawarkan {name}: jawab di jendela portal.</source>
        <translation>The portal offers {name}: answer in the portal window.</translation>
    </message>
    <message>
        <source>Tautan ke {host} tidak dibuka; alamat itu tidak ada dalam daftar.</source>
        <translation>A link to {host} was not opened; that address is not on the list.</translation>
    </message>
    <message>
        <source>Tersimpan: {names}</source>
        <translation>Saved: {names}</translation>
    </message>
    <message>
        <source>Terbuka untuk tamu ini.</source>
        <translation>Open for this guest.</translation>
    </message>
    <message>
        <source>Google tidak mengizinkan masuk dari jendela ini; pakai jendela pribadi.</source>
        <translation>Google does not allow signing in from this window; use a private window.</translation>
    </message>
    <message>
        <source>Minta administrator memasang: {packages}.</source>
        <translation>Ask the administrator to install: {packages}.</translation>
    </message>
    <message>
        <source>Minta administrator menjalankan Serambi sekali lagi dari awal.</source>
        <translation>Ask the administrator to set Serambi up once more.</translation>
    </message>
    <message>
        <source>Buka lagi, atau pakai cara yang lain.</source>
        <translation>Open it again, or use another way.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>Ini tidak dapat dilakukan ({code}). Hubungi administrator.</source>
        <translation>This cannot be done ({code}). Please ask an administrator.</translation>
    </message>
    <message>
        <source>Langkah tadi belum dilakukan.</source>
        <translation>What you just pressed was not done.</translation>
    </message>
    <message>
        <source>Belum dapat ditandai tidak hadir: panggil paling sedikit {calls} kali dan tunggu {minutes} menit sejak panggilan pertama.</source>
        <translation>Too early for a no-show: call at least {calls} times and wait {minutes} minutes from the first call.</translation>
    </message>
    <message>
        <source>Nomor {label} masih di loket Anda. Selesaikan, jeda, atau kembalikan dahulu.</source>
        <translation>Number {label} is still at your counter. Finish it, hold it or put it back first.</translation>
    </message>
    <message>
        <source>Nomor {label} menunggu Loket {counter}; hanya loket itu memanggilnya.</source>
        <translation>Number {label} waits for counter {counter}; only that counter calls it.</translation>
    </message>
    <message>
        <source>Loket ini sedang dipakai oleh {officer}. Pilih loket lain.</source>
        <translation>This counter is taken by {officer}. Choose another one.</translation>
    </message>
    <message>
        <source>Kata sandi paling sedikit {count} karakter.</source>
        <translation>A password has at least {count} characters.</translation>
    </message>
    <message>
        <source>Teks terlalu panjang: paling banyak {count} karakter.</source>
        <translation>The text is too long: {count} characters at most.</translation>
    </message>
    <message>
        <source>Nomor {label} sudah dipanggil Loket {counter} ({officer}).</source>
        <translation>Number {label} has already been called by counter {counter} ({officer}).</translation>
    </message>
    <message>
        <source>Nomor {label} baru saja diubah {who} dan kini {status}.</source>
        <translation>Number {label} was just changed {who} and is now {status}.</translation>
    </message>
    <message>
        <source>Daftar sudah diperbarui; periksa lalu coba lagi bila perlu.</source>
        <translation>The list is up to date; check it, then try again if needed.</translation>
    </message>
    <message>
        <source>oleh {officer} di Loket {counter}</source>
        <translation>by {officer} at Counter {counter}</translation>
    </message>
    <message>
        <source>oleh {officer}</source>
        <translation>by {officer}</translation>
    </message>
    <message>
        <source>di Loket {counter}</source>
        <translation>at Counter {counter}</translation>
    </message>
    <message>
        <source>di tempat lain</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>Langkah ini tidak berlaku untuk nomor ini.</source>
        <translation>This step does not apply to this number.</translation>
    </message>
    <message>
        <source>Langkah ini tidak berlaku untuk nomor dengan status {status}.</source>
        <translation>This step does not apply to a number that is {status}.</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi dalam {seconds} detik.</source>
        <translation>Too many tries. Try again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi dalam {minutes} menit.</source>
        <translation>Too many tries. Try again in {minutes} minutes.</translation>
    </message>
    <message>
        <source>Nomor ini tidak ditemukan. Periksa kode pada tiket lalu coba lagi.</source>
        <translation>This number was not found. Check the code on the ticket and try again.</translation>
    </message>
    <message>
        <source>Nomor ini dari hari lain. Mintalah tamu mengambil nomor baru.</source>
        <translation>This number is from another day. Please ask the guest to take a new one.</translation>
    </message>
    <message>
        <source>Nomor ini sudah menunggu di tujuan itu. Pilih layanan atau loket lain.</source>
        <translation>This number already waits there. Choose another service or counter.</translation>
    </message>
    <message>
        <source>Belum ada tamu yang menunggu.</source>
        <translation>No guest is waiting.</translation>
    </message>
    <message>
        <source>Langkah terakhir tidak dapat diurungkan lagi.</source>
        <translation>The last step can no longer be undone.</translation>
    </message>
    <message>
        <source>Langkah terakhir dilakukan petugas lain, jadi hanya dia yang dapat mengurungkannya.</source>
        <translation>The last step was made by another officer, and only they can undo it.</translation>
    </message>
    <message>
        <source>Buku tamu ini baru saja diubah petugas lain. Isian Anda belum disimpan; simpan lagi untuk menggantinya, atau batalkan untuk melihat isi yang baru.</source>
        <translation>Another officer has just changed this guestbook. What you typed is not saved yet; save again to replace theirs, or discard your changes to see the new answers.</translation>
    </message>
    <message>
        <source>Antrean sedang ditutup. Buka antrean dahulu untuk memberi nomor.</source>
        <translation>The queue is closed. Open it first in order to give numbers.</translation>
    </message>
    <message>
        <source>Layanan ini tidak tersedia lagi. Pilih layanan lain.</source>
        <translation>This service is no longer offered. Choose another one.</translation>
    </message>
    <message>
        <source>Jam komputer berubah jauh. Periksa tanggal dan jam, lalu benarkan dahulu.</source>
        <translation>The computer&apos;s clock has jumped. Check date and time, then confirm them first.</translation>
    </message>
    <message>
        <source>Nama atau kata sandi tidak cocok. Periksa lalu coba lagi.</source>
        <translation>Name or password does not match. Check them and try again.</translation>
    </message>
    <message>
        <source>Akun Anda dinonaktifkan. Hubungi administrator.</source>
        <translation>Your account has been deactivated. Please ask an administrator.</translation>
    </message>
    <message>
        <source>Anda tidak lagi memegang loket ini. Pilih loket kembali.</source>
        <translation>You no longer hold this counter. Choose a counter again.</translation>
    </message>
    <message>
        <source>Loket ini tidak tersedia lagi. Pilih loket lain.</source>
        <translation>This counter is no longer available. Choose another one.</translation>
    </message>
    <message>
        <source>Hanya administrator yang dapat mengubah ini.</source>
        <translation>Only an administrator can change this.</translation>
    </message>
    <message>
        <source>Hanya penyelia dan administrator yang dapat melihat laporan.</source>
        <translation>Only supervisors and administrators may see the reports.</translation>
    </message>
    <message>
        <source>Kantor memerlukan paling sedikit satu administrator yang aktif.</source>
        <translation>An office needs at least one active administrator.</translation>
    </message>
    <message>
        <source>Nama ini sudah dipakai. Pilih nama lain.</source>
        <translation>This name is taken. Choose another one.</translation>
    </message>
    <message>
        <source>Nomor loket ini sudah dipakai. Pilih nomor lain.</source>
        <translation>This counter number is taken. Choose another one.</translation>
    </message>
    <message>
        <source>Huruf ini sudah dipakai layanan lain. Pilih huruf lain.</source>
        <translation>Another service has this letter. Choose another one.</translation>
    </message>
    <message>
        <source>Kata sandi ini terlalu mudah ditebak. Pilih yang lain.</source>
        <translation>This password is too easy to guess. Choose another one.</translation>
    </message>
    <message>
        <source>Tanggal ini memang sudah libur. Pilih tanggal lain.</source>
        <translation>This day is off anyway. Choose another one.</translation>
    </message>
    <message>
        <source>Tanggal ini memang sudah hari kerja. Pilih tanggal lain.</source>
        <translation>This is a working day anyway. Choose another one.</translation>
    </message>
    <message>
        <source>Tidak ada keputusan kantor untuk tanggal ini. Pilih dari daftar.</source>
        <translation>The office decided nothing about this day. Choose one from the list.</translation>
    </message>
    <message>
        <source>Isi nama dahulu.</source>
        <translation>Please enter a name first.</translation>
    </message>
    <message>
        <source>Tulis dengan huruf; tanda dan gambar saja tidak cukup.</source>
        <translation>Please use letters; signs and pictures alone are not enough.</translation>
    </message>
    <message>
        <source>Nomor HP terlalu pendek. Periksa angkanya.</source>
        <translation>The mobile number is too short. Check its digits.</translation>
    </message>
    <message>
        <source>Nomor HP terlalu panjang. Periksa angkanya.</source>
        <translation>The mobile number is too long. Check its digits.</translation>
    </message>
    <message>
        <source>Ini nomor telepon kantor atau rumah. Isi nomor HP yang memakai WhatsApp.</source>
        <translation>This is a fixed line. Enter a mobile number with WhatsApp.</translation>
    </message>
    <message>
        <source>Ini bukan nomor HP. Contoh: 0811-1950-0500.</source>
        <translation>This is no mobile number. Example: 0811-1950-0500.</translation>
    </message>
    <message>
        <source>Alamat e-mail ini belum lengkap. Contoh: nama@gmail.com.</source>
        <translation>This e-mail address is not complete. Example: name@gmail.com.</translation>
    </message>
    <message>
        <source>Pilihan ini tidak ada lagi di daftar. Pilih yang lain.</source>
        <translation>This choice is no longer on the list. Choose another one.</translation>
    </message>
    <message>
        <source>Basis data sedang tidak terjangkau. Isian Anda tetap tersimpan di layar.</source>
        <translation>The database is out of reach. What you typed stays on the screen.</translation>
    </message>
    <message>
        <source>Basis data sedang sibuk. Coba lagi sebentar.</source>
        <translation>The database is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer penuh. Kosongkan ruang, lalu coba lagi.</source>
        <translation>The computer&apos;s storage is full. Make room, then try again.</translation>
    </message>
    <message>
        <source>Basis data rusak. Hubungi administrator; pulihkan dari cadangan.</source>
        <translation>The database is damaged. Ask an administrator to restore a backup.</translation>
    </message>
    <message>
        <source>Jenis basis data ini tidak dikenal. Periksa alamatnya di pengaturan.</source>
        <translation>This kind of database is not known. Check its address in the settings.</translation>
    </message>
    <message>
        <source>Alamat basis data bukan sebuah berkas. Periksa pengaturannya.</source>
        <translation>The database&apos;s address is not a file. Check the settings.</translation>
    </message>
    <message>
        <source>Basis data SQLite tidak boleh di folder jaringan karena dapat rusak. Pindahkan ke komputer ini.</source>
        <translation>An SQLite database must not lie in a network folder, where it can be damaged. Move it to this computer.</translation>
    </message>
    <message>
        <source>Pustaka SQLite di komputer ini memiliki cacat yang dapat merusak data. Pasang ulang Serambi.</source>
        <translation>This computer&apos;s SQLite library has a fault that can damage data. Install Serambi again.</translation>
    </message>
    <message>
        <source>Basis data dari versi yang lebih lama. Jalankan: main.py office upgrade.</source>
        <translation>The database is from an older version. Run: main.py office upgrade.</translation>
    </message>
    <message>
        <source>Basis data dari versi yang lebih baru. Perbarui Serambi di komputer ini.</source>
        <translation>The database is from a newer version. Update Serambi on this computer.</translation>
    </message>
    <message>
        <source>Basis data ini belum berisi kantor. Siapkan dengan: main.py office new.</source>
        <translation>This database holds no office yet. Prepare it with: main.py office new.</translation>
    </message>
    <message>
        <source>Basis data ini sudah berisi kantor.</source>
        <translation>This database already holds an office.</translation>
    </message>
    <message>
        <source>Berkas kata sandi tidak dapat dibaca. Periksa tempat dan izinnya.</source>
        <translation>The password file cannot be read. Check its place and its permissions.</translation>
    </message>
    <message>
        <source>Berkas pengaturan tidak dapat dipakai. Periksa isinya.</source>
        <translation>The settings file cannot be used. Check what it says.</translation>
    </message>
    <message>
        <source>Maaf, ada kesalahan di program. Catatannya sudah disimpan; coba lagi.</source>
        <translation>Sorry, something went wrong in the program. It has been noted; please try again.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar. Hapus gambar di dalamnya, simpan, lalu impor lagi.</source>
        <translation>This file is too large. Remove the pictures in it, save it, then import it again.</translation>
    </message>
    <message>
        <source>Berkas ini memakai kata sandi. Simpan tanpa kata sandi, lalu impor lagi.</source>
        <translation>This file has a password. Save it without one, then import it again.</translation>
    </message>
    <message>
        <source>Berkas ini dari Excel lama (.xls). Simpan sebagai Buku Kerja Excel (.xlsx), lalu impor lagi.</source>
        <translation>This file comes from an old Excel (.xls). Save it as an Excel Workbook (.xlsx), then import it again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan buku kerja Excel (.xlsx). Pilih formulir yang sudah diisi.</source>
        <translation>This file is not an Excel workbook (.xlsx). Choose the form that was filled in.</translation>
    </message>
    <message>
        <source>Berkas ini rusak dan tidak dapat dibaca. Buka dengan Excel atau LibreOffice, simpan ulang, atau minta kiriman baru.</source>
        <translation>This file is damaged and cannot be read. Open it in Excel or LibreOffice and save it again, or ask for it to be sent anew.</translation>
    </message>
    <message>
        <source>Isi berkas ini tidak wajar dan dapat membebani komputer, jadi tidak dibuka. Minta kiriman baru.</source>
        <translation>What is in this file is not normal and could overload the computer, so it was not opened. Ask for it to be sent anew.</translation>
    </message>
    <message>
        <source>Berkas ini membawa makro atau objek lain, jadi tidak dibuka. Simpan sebagai Buku Kerja Excel (.xlsx) tanpa makro, lalu impor lagi.</source>
        <translation>This file carries macros or other objects, so it was not opened. Save it as an Excel Workbook (.xlsx) without macros, then import it again.</translation>
    </message>
    <message>
        <source>Berkas ini mengambil isi dari berkas lain, jadi tidak dibuka. Putuskan tautannya, simpan, lalu impor lagi.</source>
        <translation>This file takes content from other files, so it was not opened. Break its links, save it, then import it again.</translation>
    </message>
    <message>
        <source>Buku kerja ini bukan formulir dari kantor ini. Pilih formulir yang dibuat Serambi.</source>
        <translation>This workbook is not the form of this office. Choose a form that Serambi made.</translation>
    </message>
    <message>
        <source>Formulir ini dibuat oleh Serambi yang lebih baru. Perbarui Serambi di komputer ini, lalu impor lagi.</source>
        <translation>This form was made by a newer Serambi. Update Serambi on this computer, then import it again.</translation>
    </message>
    <message>
        <source>Jawaban formulir yang tersimpan tidak dapat dibaca. Impor lagi berkas pemohon, dan beri tahu administrator.</source>
        <translation>The stored answers of the form cannot be read. Import the applicant&apos;s file again, and tell the administrator.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar untuk ekspor portal, jadi tidak dibuka. Unduh lagi dari portal.</source>
        <translation>This file is too large for an export of the portal, so it was not opened. Download it from the portal again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan JSON yang utuh. Unduh lagi dari portal, lalu impor lagi.</source>
        <translation>This file is not whole JSON. Download it from the portal again, then import it again.</translation>
    </message>
    <message>
        <source>Susunan berkas ini tidak wajar, jadi tidak dibaca. Unduh lagi dari portal.</source>
        <translation>This file is built in an unreasonable way, so it was not read. Download it from the portal again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan ekspor satu pengajuan dari ROMANTIK. Pilih berkas yang diunduh dari portal.</source>
        <translation>This file is not ROMANTIK&apos;s export of one submission. Choose the file that was downloaded from the portal.</translation>
    </message>
    <message>
        <source>Catatan masih kosong. Tuliskan apa yang perlu diketahui pemohon.</source>
        <translation>The note is still empty. Write what the applicant needs to know.</translation>
    </message>
    <message>
        <source>Catatan ini sudah selesai atau sudah diteruskan ke putaran berikutnya.</source>
        <translation>This note is already settled, or has gone on into the next round.</translation>
    </message>
    <message>
        <source>Pemeriksaan belum dapat ditutup: masih ada pertanyaan yang belum dinilai, atau perbaikan yang belum diberi catatan.</source>
        <translation>The examination cannot be ended yet: a question is not judged, or something to repair has no note.</translation>
    </message>
    <message>
        <source>Putaran pemeriksaan ini sudah ditutup dan tidak dapat diubah lagi.</source>
        <translation>This round of the examination has ended and cannot be changed any more.</translation>
    </message>
    <message>
        <source>Pesan ini tidak ditemukan lagi. Muat ulang daftar pesan.</source>
        <translation>This message is no longer there. Reload the list of messages.</translation>
    </message>
    <message>
        <source>Keadaan pesan ini sudah berubah. Lihat keadaannya yang baru, lalu putuskan lagi.</source>
        <translation>This message has changed meanwhile. See how it stands now, then decide again.</translation>
    </message>
    <message>
        <source>Tulis dahulu bagaimana tamu diberi tahu, misalnya siapa yang mengangkat telepon.</source>
        <translation>First write how the guest was told, for instance who answered the telephone.</translation>
    </message>
    <message>
        <source>Alamat atau nomor tujuan belum ada. Lengkapi dahulu, lalu kirim.</source>
        <translation>There is no address or number to send to. Enter one first, then send.</translation>
    </message>
    <message>
        <source>E-mail kantor belum dapat dikirim dari komputer ini. Isi akun dan kata sandinya di Pengaturan.</source>
        <translation>The office&apos;s e-mail cannot be sent from this computer yet. Enter the account and its password in Settings.</translation>
    </message>
    <message>
        <source>Sambungan tanpa TLS hanya boleh ke komputer ini sendiri. Pilih STARTTLS atau TLS.</source>
        <translation>A connection without TLS may only go to this very computer. Choose STARTTLS or TLS.</translation>
    </message>
    <message>
        <source>Berkas kata sandi dapat dibaca orang lain, jadi tidak dipakai. Simpan ulang kata sandinya di Pengaturan.</source>
        <translation>The password file can be read by others and is therefore not used. Save the password again in Settings.</translation>
    </message>
    <message>
        <source>Kata sandi tidak dapat disimpan di komputer ini. Periksa hak tulis folder pengaturannya.</source>
        <translation>The password cannot be kept on this computer. Check that its settings folder can be written to.</translation>
    </message>
    <message>
        <source>Teks pesan buatan kantor tidak dapat dipakai: lihat {file}, baris {line}. Perbaiki, atau hapus berkas itu agar teks bawaan dipakai.</source>
        <translation>A message text of the office&apos;s own cannot be used: see {file}, line {line}. Mend it, or delete the file so that the supplied text is used.</translation>
    </message>
    <message>
        <source>Templat surat ini terlalu besar (paling besar {limit} MB). Perkecil gambarnya dahulu.</source>
        <translation>This letter template is too large (at most {limit} MB). Please make its pictures smaller first.</translation>
    </message>
    <message>
        <source>Berkas ini bukan dokumen Word. Simpan templatnya sebagai .docx tanpa kata sandi.</source>
        <translation>This file is not a Word document. Save the template as .docx, without a password.</translation>
    </message>
    <message>
        <source>Templat surat ini rusak atau susunannya tidak dapat diisi. Buka dan simpan ulang di Word atau LibreOffice, atau mulai lagi dari templat Serambi.</source>
        <translation>This letter template is damaged, or laid out so that it cannot be filled in. Open and save it again in Word or LibreOffice, or start anew from Serambi&apos;s template.</translation>
    </message>
    <message>
        <source>Isi templat surat ini tidak wajar dan dapat membahayakan komputer, jadi tidak dipakai. Mulai lagi dari templat Serambi.</source>
        <translation>What this letter template holds is not normal and could harm the computer, so it is not used. Start anew from Serambi&apos;s template.</translation>
    </message>
    <message>
        <source>Templat surat tidak boleh berisi makro atau objek dari program lain. Hapus dahulu, lalu simpan sebagai .docx.</source>
        <translation>A letter template may hold no macros and no objects of other programs. Remove them, then save it as .docx.</translation>
    </message>
    <message>
        <source>Templat surat mengambil sesuatu dari luar berkasnya. Sisipkan gambar dan teks ke dalam templat, bukan sebagai tautan.</source>
        <translation>The letter template fetches something from outside its file. Put pictures and text into the template itself, not as links.</translation>
    </message>
    <message>
        <source>Templat meminta isian “{field}” yang tidak ada, {where}.</source>
        <translation>The template asks for a field “{field}” that does not exist, {where}.</translation>
    </message>
    <message>
        <source>Tanda kurung atau perintah di templat belum lengkap, {where}.</source>
        <translation>A bracket or a command in the template is not complete, {where}.</translation>
    </message>
    <message>
        <source>Templat hanya boleh memakai isian, pilihan, dan daftar yang disediakan; periksa {where}.</source>
        <translation>The template may only use the fields, choices and lists that are provided; look {where}.</translation>
    </message>
    <message>
        <source>di kepala halaman, pada teks “{place}”</source>
        <translation>in the page header, at the text “{place}”</translation>
    </message>
    <message>
        <source>di kaki halaman, pada teks “{place}”</source>
        <translation>in the page footer, at the text “{place}”</translation>
    </message>
    <message>
        <source>di catatan kaki, pada teks “{place}”</source>
        <translation>in a footnote, at the text “{place}”</translation>
    </message>
    <message>
        <source>pada teks “{place}”</source>
        <translation>at the text “{place}”</translation>
    </message>
    <message>
        <source>Berkas ini kosong. Mintalah berkas yang utuh.</source>
        <translation>This file is empty. Please ask for the whole file.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar. Lampiran paling besar {limit} MB.</source>
        <translation>This file is too large. An attachment has at most {limit} MB.</translation>
    </message>
    <message>
        <source>Jenis berkas ini tidak diterima. Pakai PDF, Word (.docx), Excel (.xlsx), ODT, ODS, PNG, JPEG, atau teks.</source>
        <translation>This kind of file is not accepted. Use PDF, Word (.docx), Excel (.xlsx), ODT, ODS, PNG, JPEG or text.</translation>
    </message>
    <message>
        <source>Berkas ini sebuah program, jadi tidak diterima. Jangan dibuka.</source>
        <translation>This file is a program, so it is not accepted. Do not open it.</translation>
    </message>
    <message>
        <source>Berkas ini berisi makro atau objek dari program lain. Mintalah salinan tanpa makro, misalnya PDF.</source>
        <translation>This file holds macros or objects of other programs. Please ask for a copy without them, such as a PDF.</translation>
    </message>
    <message>
        <source>Berkas ini dikunci dengan kata sandi. Mintalah salinan tanpa kata sandi.</source>
        <translation>This file is locked with a password. Please ask for a copy without one.</translation>
    </message>
    <message>
        <source>Berkas ini rusak atau terpotong. Mintalah dikirim sekali lagi.</source>
        <translation>This file is damaged or cut off. Please ask for it to be sent again.</translation>
    </message>
    <message>
        <source>Isi berkas ini tidak wajar dan dapat membahayakan komputer, jadi tidak diterima.</source>
        <translation>What this file holds is not normal and could harm the computer, so it is not accepted.</translation>
    </message>
    <message>
        <source>Pratinjau PDF memerlukan LibreOffice atau Microsoft Word di komputer ini. Pasang salah satunya, atau simpan naskahnya dan buka di komputer lain.</source>
        <translation>A PDF preview needs LibreOffice or Microsoft Word on this computer. Install one of them, or save the draft and open it on another computer.</translation>
    </message>
    <message>
        <source>Pratinjau PDF terlalu lama, jadi dihentikan. Tutup LibreOffice atau Word yang terbuka, lalu coba lagi.</source>
        <translation>The PDF preview took too long and was stopped. Close any open LibreOffice or Word, then try again.</translation>
    </message>
    <message>
        <source>Pratinjau PDF tidak berhasil dibuat. Simpan naskahnya, lalu buka di Word atau LibreOffice.</source>
        <translation>The PDF preview could not be made. Save the draft, then open it in Word or LibreOffice.</translation>
    </message>
    <message>
        <source>Permohonan ini tidak ditemukan. Periksa nomornya, atau cari dengan judul.</source>
        <translation>This request was not found. Check its number, or search by title.</translation>
    </message>
    <message>
        <source>Nomor permohonan itu salah ketik. Bandingkan lagi dengan slipnya.</source>
        <translation>That case number is mistyped. Compare it with the slip.</translation>
    </message>
    <message>
        <source>Permohonan {number} baru saja diubah oleh {officer}. Lihat keadaannya yang baru, lalu coba lagi bila perlu.</source>
        <translation>Request {number} was just changed by {officer}. Look at how it stands now, then try again if needed.</translation>
    </message>
    <message>
        <source>Langkah ini belum dapat dilakukan dalam keadaan permohonan sekarang.</source>
        <translation>This cannot be done as the request stands now.</translation>
    </message>
    <message>
        <source>Permohonan {number} sudah ditutup. Buka kembali dahulu dengan alasannya.</source>
        <translation>Request {number} is closed. Reopen it first, with the reason.</translation>
    </message>
    <message>
        <source>Tulis dahulu judul rencana kegiatannya.</source>
        <translation>Type the planned title of the activity first.</translation>
    </message>
    <message>
        <source>Tulis dahulu instansi penyelenggaranya.</source>
        <translation>Type the organising institution first.</translation>
    </message>
    <message>
        <source>Narahubung ini tidak ada lagi. Pilih yang lain, atau tambahkan.</source>
        <translation>This contact is no longer there. Choose another one, or add it.</translation>
    </message>
    <message>
        <source>Pesan dikirim kepada narahubung ini. Pilih dahulu narahubung utama yang lain.</source>
        <translation>Messages go to this contact. Choose another one for them first.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah tentang permohonan lain. Lepaskan dahulu dari sana.</source>
        <translation>This visit is about another request already. Untie it there first.</translation>
    </message>
    <message>
        <source>Tulis dahulu apa buktinya.</source>
        <translation>Type what proves it first.</translation>
    </message>
    <message>
        <source>Tulis dahulu alasannya.</source>
        <translation>Type the reason first.</translation>
    </message>
    <message>
        <source>Tanggal itu belum tiba. Periksa tanggalnya.</source>
        <translation>That day has not come yet. Check the day.</translation>
    </message>
    <message>
        <source>Tanggal itu lebih awal daripada langkah sebelumnya. Periksa tanggalnya.</source>
        <translation>That day is earlier than the step before. Check the day.</translation>
    </message>
    <message>
        <source>Berkas ini tidak ditemukan lagi. Muat ulang permohonannya.</source>
        <translation>This file is no longer found. Open the request again.</translation>
    </message>
    <message>
        <source>Tulis dahulu saran singkat yang diberikan kepada tamu.</source>
        <translation>Type the short advice that was given to the guest first.</translation>
    </message>
    <message>
        <source>Belum ada formulir yang terisi. Buka dahulu formulir dari pemohon.</source>
        <translation>There is no filled form yet. Open the applicant&apos;s form first.</translation>
    </message>
    <message>
        <source>Catatan ini tidak ditemukan lagi. Muat ulang pemeriksaannya.</source>
        <translation>This note is no longer found. Open the examination again.</translation>
    </message>
    <message>
        <source>Permohonan baru dapat ditolak setelah tiga bulan berlalu tanpa jawaban pemohon.</source>
        <translation>A request can be refused only after three months without an answer of the applicant.</translation>
    </message>
    <message>
        <source>Langkah ini belum lengkap. Lengkapi dahulu, atau tulis alasan mengapa dianggap selesai.</source>
        <translation>This step is not complete. Complete it first, or type why it counts as done.</translation>
    </message>
    <message>
        <source>Langkah {step} belum selesai. Kerjakan dahulu, atau tulis alasan mengapa dilewati.</source>
        <translation>Step {step} is not done. Do it first, or type why it is skipped.</translation>
    </message>
    <message>
        <source>Tabel ini lebih dari {rows} baris. Bagi menjadi beberapa berkas.</source>
        <translation>This table has more than {rows} rows. Split it into several files.</translation>
    </message>
    <message>
        <source>Berkas ini lebih dari {megabytes} MB. Bagi menjadi beberapa berkas.</source>
        <translation>This file is larger than {megabytes} MB. Split it into several files.</translation>
    </message>
    <message>
        <source>Pilih dahulu kolom yang berisi {field}.</source>
        <translation>First choose the column for: {field}.</translation>
    </message>
    <message>
        <source>Kegiatan ini sudah ada dalam daftar referensi.</source>
        <translation>This activity is already in the register of references.</translation>
    </message>
    <message>
        <source>Referensi ini tidak ada lagi dalam daftar.</source>
        <translation>This reference is no longer in the register.</translation>
    </message>
    <message>
        <source>Berkas ini bukan tabel yang dapat dibaca. Simpan sebagai CSV atau Buku Kerja Excel (.xlsx) tanpa kata sandi, lalu impor lagi.</source>
        <translation>This file is not a table that can be read. Save it as CSV or as an Excel workbook (.xlsx) without a password, then import it again.</translation>
    </message>
    <message>
        <source>Tabel ini tidak berisi apa pun.</source>
        <translation>This table holds nothing.</translation>
    </message>
    <message>
        <source>Berkas ini tidak dapat dibaca. Salin dahulu ke komputer ini, tutup di program lain, lalu pilih lagi.</source>
        <translation>This file cannot be read. Copy it to this computer first, close it in other programs, then choose it again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan formulir terisi. Pilih buku kerja .xlsx dari Serambi atau ekspor .json dari portal.</source>
        <translation>This file is not a filled form. Choose the .xlsx workbook from Serambi or the portal’s .json export.</translation>
    </message>
    <message>
        <source>Stik USB atau folder ini tidak ditemukan lagi. Pasang stiknya, lalu pilih folder sekali lagi.</source>
        <translation>This USB stick or folder is no longer there. Plug the stick in, then choose the folder again.</translation>
    </message>
    <message>
        <source>Tempat di stik USB atau folder ini tidak cukup, jadi tidak ada yang ditulis. Pakai stik lain atau kosongkan sedikit.</source>
        <translation>There is not enough room on this USB stick or folder, so nothing was written. Use another stick or free some room.</translation>
    </message>
    <message>
        <source>Stik USB atau folder ini tidak dapat ditulisi, jadi tidak ada yang ditulis. Buka kunci stiknya atau pilih folder lain.</source>
        <translation>This USB stick or folder cannot be written to, so nothing was written. Unlock the stick or choose another folder.</translation>
    </message>
    <message>
        <source>Beberapa isian belum dapat dibaca. Perbaiki yang ditandai, lalu simpan lagi.</source>
        <translation>Some fields cannot be read yet. Mend the marked ones, then save again.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>dipanggil</source>
        <translation>called</translation>
    </message>
    <message>
        <source>dilayani</source>
        <translation>being served</translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>tidak terlayani</source>
        <translation>not served</translation>
    </message>
    <message>
        <source>tidak tuntas</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>Nomor diberikan</source>
        <translation>Number given</translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Alihkan…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali ke antrean</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hari ditutup</source>
        <translation>Day closed</translation>
    </message>
    <message>
        <source>dari kiosk</source>
        <translation>from the kiosk</translation>
    </message>
    <message>
        <source>dari kiosk, minta dibantu petugas</source>
        <translation>from the kiosk, asked for help</translation>
    </message>
    <message>
        <source>dicatat petugas</source>
        <translation>entered by an officer</translation>
    </message>
    <message>
        <source>Datangi tamu di tempat duduknya</source>
        <translation>Come to the guest&apos;s seat</translation>
    </message>
    <message>
        <source>Panggil dengan tulisan</source>
        <translation>Call in writing</translation>
    </message>
    <message>
        <source>Bantu mengisi buku tamu</source>
        <translation>Help with the guestbook</translation>
    </message>
    <message>
        <source>{hours} j {minutes} mnt</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Hanya langkah Anda sendiri yang baru saja dibuat dapat diurungkan.</source>
        <translation>Only your own latest step can be undone, for a short while.</translation>
    </message>
    <message>
        <source>Nomor ini ada di Loket {counter} ({officer}).</source>
        <translation>This number is at counter {counter} ({officer}).</translation>
    </message>
    <message>
        <source>Nomor {label} masih di loket Anda.</source>
        <translation>Number {label} is still at your counter.</translation>
    </message>
    <message>
        <source>Tidak berlaku selama nomor ini {status}.</source>
        <translation>Does not apply while this number is {status}.</translation>
    </message>
    <message>
        <source>Tidak hadir: setelah {calls} panggilan dan {minutes} menit sejak panggilan pertama (baru {made} panggilan).</source>
        <translation>No-show: after {calls} calls and {minutes} minutes from the first call (calls so far: {made}).</translation>
    </message>
    <message>
        <source>Tidak hadir: mulai pukul {time}.</source>
        <translation>No-show: from {time}.</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message>
        <source>Nomor rekomendasi</source>
        <translation>Recommendation number</translation>
    </message>
    <message>
        <source>Judul kegiatan</source>
        <translation>Title of the activity</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Kode wilayah</source>
        <translation>Region code</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Cara pengumpulan data</source>
        <translation>Way of collecting the data</translation>
    </message>
    <message>
        <source>Sektor</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tanggal terbit</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Ringkasan tujuan</source>
        <translation>Summary of the aims</translation>
    </message>
    <message>
        <source>Variabel</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Kegiatan yang sama sudah ada di baris {line}.</source>
        <translation>The same activity is already in row {line}.</translation>
    </message>
    <message>
        <source>{name}: wajib diisi.</source>
        <translation>{name}: this must be filled in.</translation>
    </message>
    <message>
        <source>{name}: nilainya di luar batas.</source>
        <translation>{name}: the value is out of range.</translation>
    </message>
    <message>
        <source>Nomor tidak seperti biasanya (V-23.1375.002). Periksa lagi.</source>
        <translation>The number does not look as usual (V-23.1375.002). Please check it.</translation>
    </message>
    <message>
        <source>{name}: terlalu banyak atau terlalu panjang (batasnya {limit}).</source>
        <translation>{name}: too many or too long (the limit is {limit}).</translation>
    </message>
    <message>
        <source>{name}: paling banyak {limit} karakter.</source>
        <translation>{name}: at most {limit} characters.</translation>
    </message>
    <message>
        <source>{name}: tulis satu tahun dengan empat angka.</source>
        <translation>{name}: write one year with four digits.</translation>
    </message>
    <message>
        <source>{name}: tulis seperti 24-11-2026.</source>
        <translation>{name}: write it like 24-11-2026.</translation>
    </message>
    <message>
        <source>{name}: tulis pencacahan lengkap, survei, kompilasi, atau cara lain.</source>
        <translation>{name}: write complete enumeration, survey, compilation, or other.</translation>
    </message>
    <message>
        <source>{name}: tulis kode 1 sampai 22 atau nama sektor menurut formulir.</source>
        <translation>{name}: write a code from 1 to 22, or the sector&apos;s name as in the form.</translation>
    </message>
    <message>
        <source>{name}: tulis kode BPS, misalnya 6111.</source>
        <translation>{name}: write the BPS code, such as 6111.</translation>
    </message>
    <message>
        <source>{name}: tulis alamat web yang dimulai dengan https://.</source>
        <translation>{name}: write a web address that begins with https://.</translation>
    </message>
    <message>
        <source>{name}: tidak dapat dibaca.</source>
        <translation>{name}: this cannot be read.</translation>
    </message>
</context>
<context>
    <name>references</name>
    <message>
        <source>CONTOH</source>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <source>Pencacahan lengkap</source>
        <translation>Complete enumeration</translation>
    </message>
    <message>
        <source>Survei</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Kompilasi produk administrasi</source>
        <translation>Compilation of administrative records</translation>
    </message>
    <message>
        <source>Cara lain</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>{mark}: kegiatan ini tidak nyata dan tidak dapat dirujuk.</source>
        <translation>{mark}: this activity is not real and cannot be referred to.</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ditulis petugas</source>
        <translation>Typed by an officer</translation>
    </message>
    <message>
        <source>Pilih folder untuk daftar rujukan</source>
        <translation>Choose a folder for the list of references</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Sasaran Mutu</source>
        <translation>Quality target (Sasaran Mutu)</translation>
    </message>
    <message>
        <source>Belum ada permohonan yang dinyatakan lengkap pada masa ini.</source>
        <translation>No request was declared complete in this period.</translation>
    </message>
    <message>
        <source>Permohonan pada masa ini</source>
        <translation>Requests of this period</translation>
    </message>
    <message>
        <source>Tidak ada permohonan yang dibuka atau dinyatakan lengkap.</source>
        <translation>No request was opened or declared complete.</translation>
    </message>
    <message>
        <source>Nomor dan waktu</source>
        <translation>Number and time</translation>
    </message>
    <message>
        <source>Judul, penyelenggara, petugas</source>
        <translation>Title, organiser, officer</translation>
    </message>
    <message>
        <source>Lengkap, hasil</source>
        <translation>Complete, result</translation>
    </message>
    <message>
        <source>Hari kerja terpakai</source>
        <translation>Working days used</translation>
    </message>
    <message>
        <source>lengkap {day}</source>
        <translation>complete {day}</translation>
    </message>
    <message>
        <source>terakhir {day}</source>
        <translation>last {day}</translation>
    </message>
    <message>
        <source>hasil {day}</source>
        <translation>result {day}</translation>
    </message>
    <message>
        <source>surat {day}</source>
        <translation>letter {day}</translation>
    </message>
    <message>
        <source>dari pertama {count}</source>
        <translation>{count} from the first</translation>
    </message>
    <message>
        <source>dari terakhir {count}</source>
        <translation>{count} from the last</translation>
    </message>
    <message>
        <source>sampai surat {count}</source>
        <translation>{count} to the letter</translation>
    </message>
    <message>
        <source>Hari kerja dihitung mulai hari sesudah berkas dinyatakan lengkap.</source>
        <translation>Working days count from the day after the file was declared complete.</translation>
    </message>
    <message>
        <source>Hari kerja dihitung mulai hari berkas dinyatakan lengkap.</source>
        <translation>Working days count from the very day on which the file was declared complete.</translation>
    </message>
    <message>
        <source>x = hasil pemeriksaan sudah sampai lewat e-mail dan WhatsApp dalam batas waktu, y = permohonan yang dinyatakan lengkap dan jelas pada bulan itu.</source>
        <translation>x = the result of the examination went out by e-mail and WhatsApp in time, y = requests that were declared complete and clear in that month.</translation>
    </message>
    <message>
        <source>{count} masih berjalan</source>
        <translation>{count} still running</translation>
    </message>
    <message>
        <source>sebagian hari libur masih perkiraan</source>
        <translation>some days off are only estimated</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Dari pernyataan lengkap pertama</source>
        <translation>From the first declaration</translation>
    </message>
    <message>
        <source>Dari pernyataan lengkap terakhir</source>
        <translation>From the last declaration</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Lengkap pertama</source>
        <translation>First complete</translation>
    </message>
    <message>
        <source>Lengkap terakhir</source>
        <translation>Last complete</translation>
    </message>
    <message>
        <source>Batas waktu</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Hasil sampai</source>
        <translation>Result received</translation>
    </message>
    <message>
        <source>Hari kerja dari pertama</source>
        <translation>Working days from the first</translation>
    </message>
    <message>
        <source>Hari kerja dari terakhir</source>
        <translation>Working days from the last</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Surat dikirim</source>
        <translation>Letter sent</translation>
    </message>
    <message>
        <source>Hari kerja sampai surat</source>
        <translation>Working days to the letter</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Penyelia</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Layar tunggu</source>
        <translation>Waiting display</translation>
    </message>
    <message>
        <source>Petugas dan data tamu</source>
        <translation>Officers and guests&apos; details</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Portal BPS</source>
        <translation>BPS portal</translation>
    </message>
    <message>
        <source>Jam layanan (misalnya 08.00-12.00, 13.00-15.30; kosong berarti tutup)</source>
        <translation>Opening hours (such as 08.00-12.00, 13.00-15.30; empty means closed)</translation>
    </message>
    <message>
        <source>Keluar dari kiosk</source>
        <translation>Leaving the kiosk</translation>
    </message>
    <message>
        <source>Tamu prioritas berturut-turut, paling banyak (layanan baru)</source>
        <translation>Priority guests in a row, at most (new services)</translation>
    </message>
    <message>
        <source>Tidak hadir: setelah … panggilan</source>
        <translation>No-show: after … calls</translation>
    </message>
    <message>
        <source>Tidak hadir: dan setelah … menit</source>
        <translation>No-show: and after … minutes</translation>
    </message>
    <message>
        <source>Urungkan, selama (detik)</source>
        <translation>Undo, for (seconds)</translation>
    </message>
    <message>
        <source>Ingatkan lagi tentang nomor baru setiap (detik)</source>
        <translation>Remind of a new number every (seconds)</translation>
    </message>
    <message>
        <source>Tanpa sentuhan, bertanya (detik)</source>
        <translation>Without a touch, ask after (seconds)</translation>
    </message>
    <message>
        <source>Hitung mundur sebelum dihapus (detik)</source>
        <translation>Countdown before wiping (seconds)</translation>
    </message>
    <message>
        <source>Layar nomor, bila tercetak (detik)</source>
        <translation>Number screen, when printed (seconds)</translation>
    </message>
    <message>
        <source>Layar nomor, bila tidak tercetak (detik)</source>
        <translation>Number screen, when not printed (seconds)</translation>
    </message>
    <message>
        <source>Ukuran huruf awal (%)</source>
        <translation>Text size at the start (%)</translation>
    </message>
    <message>
        <source>Lama satu panggilan tampil (detik)</source>
        <translation>A call is shown for (seconds)</translation>
    </message>
    <message>
        <source>Jumlah panggilan terakhir</source>
        <translation>Number of last calls</translation>
    </message>
    <message>
        <source>Keras bunyi panggilan (%)</source>
        <translation>Loudness of the chime (%)</translation>
    </message>
    <message>
        <source>Kata sandi salah sebelum akun dikunci</source>
        <translation>Wrong passwords before an account is locked</translation>
    </message>
    <message>
        <source>Lama akun dikunci (detik)</source>
        <translation>An account stays locked for (seconds)</translation>
    </message>
    <message>
        <source>Data tamu disimpan (bulan)</source>
        <translation>Guests&apos; details are kept for (months)</translation>
    </message>
    <message>
        <source>Akhiran e-mail di kiosk (pisahkan dengan koma)</source>
        <translation>E-mail endings at the kiosk (with commas)</translation>
    </message>
    <message>
        <source>Alamat awal portal</source>
        <translation>First address of the portal</translation>
    </message>
    <message>
        <source>Alamat yang boleh tampil di jendela portal (pisahkan dengan koma)</source>
        <translation>Addresses that the portal window may show (separate them with commas)</translation>
    </message>
    <message>
        <source>Baris informasi, Indonesia</source>
        <translation>Information line, Indonesian</translation>
    </message>
    <message>
        <source>Baris informasi, Inggris</source>
        <translation>Information line, English</translation>
    </message>
    <message>
        <source>PIN baru (4–12 angka)</source>
        <translation>New PIN (4–12 digits)</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Berkas ini tidak memuat tanda tangan elektronik. Gambar tanda tangan atau hasil pindai tidak dapat diperiksa.</source>
        <translation>This file holds no electronic signature. A picture of a signature, or a scan, cannot be checked.</translation>
    </message>
    <message>
        <source>Berkas ini dikunci dengan kata sandi, jadi tanda tangannya tidak dapat diperiksa.</source>
        <translation>This file is locked with a password, so its signatures cannot be checked.</translation>
    </message>
    <message>
        <source>Berkas ini bukan PDF yang utuh, jadi tanda tangannya tidak dapat diperiksa.</source>
        <translation>This file is no whole PDF, so its signatures cannot be checked.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar untuk sebuah surat, jadi tanda tangannya tidak diperiksa.</source>
        <translation>This file is too large for a letter, so its signatures are not checked.</translation>
    </message>
    <message>
        <source>Pemeriksaan tanda tangan dihentikan karena terlalu lama. Unduh lagi berkasnya dari portal, lalu pilih sekali lagi.</source>
        <translation>The check of the signatures took too long and was stopped. Download the file from the portal again, then choose it once more.</translation>
    </message>
    <message>
        <source>Utuh: isi surat sama dengan yang ditandatangani.</source>
        <translation>Intact: the letter says what was signed.</translation>
    </message>
    <message>
        <source>Utuh: sesudahnya hanya ditambahkan tanda tangan atau cap waktu.</source>
        <translation>Intact: afterwards only signatures or time stamps were added.</translation>
    </message>
    <message>
        <source>Berubah: isi surat diubah setelah ditandatangani. Minta berkas aslinya.</source>
        <translation>Changed: the letter was changed after it was signed. Ask for the original file.</translation>
    </message>
    <message>
        <source>Tidak utuh: isi surat bukan yang ditandatangani. Minta berkas aslinya.</source>
        <translation>Altered: the letter is not what was signed. Ask for the original file.</translation>
    </message>
    <message>
        <source>Tanda tangan ini tidak dapat dibaca.</source>
        <translation>This signature cannot be read.</translation>
    </message>
    <message>
        <source>Cap waktu oleh {name}.</source>
        <translation>Time stamp by {name}.</translation>
    </message>
    <message>
        <source>Ditandatangani oleh {name}.</source>
        <translation>Signed by {name}.</translation>
    </message>
    <message>
        <source>Waktu: {day} pukul {time}, dicap oleh {authority}.</source>
        <translation>Time: {day} at {time}, stamped by {authority}.</translation>
    </message>
    <message>
        <source>Waktu menurut komputer penanda tangan: {day} pukul {time}.</source>
        <translation>Time by the signer&apos;s own computer: {day} at {time}.</translation>
    </message>
    <message>
        <source>Rantai sertifikat: {chain}.</source>
        <translation>Chain of certificates: {chain}.</translation>
    </message>
    <message>
        <source>Rantai sertifikatnya dipercaya di sini.</source>
        <translation>Its chain of certificates is trusted here.</translation>
    </message>
    <message>
        <source>Sertifikatnya tidak berlaku saat menandatangani, atau bukan untuk menandatangani.</source>
        <translation>Its certificate was not valid when it was signed, or is not meant for signing.</translation>
    </message>
    <message>
        <source>Sertifikatnya tidak berlaku saat menandatangani.</source>
        <translation>Its certificate was not valid when it was signed.</translation>
    </message>
    <message>
        <source>Rantai sertifikat belum dipercaya di sini: komputer ini tidak mengenal penerbitnya, jadi siapa penanda tangannya belum terbukti. Apakah sertifikat sudah dicabut juga tidak diperiksa.</source>
        <translation>Its chain of certificates is not trusted here: this computer does not know the issuer, so who signed is not proved. Whether the certificate was revoked is not checked either.</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>Waktu kembali harus sesudah saat ini dan masih hari ini.</source>
        <translation>The time of return must be later than now and still today.</translation>
    </message>
    <message>
        <source>Tanggal yang ditawarkan harus sesudah hari ini.</source>
        <translation>The day that is offered must be after today.</translation>
    </message>
    <message>
        <source>Alamat awal portal harus dimulai dengan https:// dan ada dalam daftar alamat.</source>
        <translation>The portal’s first address must begin with https:// and be on the list of addresses.</translation>
    </message>
    <message>
        <source>Alamat portal: tulis seperti pst.bps.go.id atau *.bps.go.id, tanpa https://.</source>
        <translation>Portal addresses: write them like pst.bps.go.id or *.bps.go.id, without https://.</translation>
    </message>
    <message>
        <source>Huruf: isi satu huruf dari A sampai Z.</source>
        <translation>Letter: enter one letter from A to Z.</translation>
    </message>
    <message>
        <source>PIN: isi {smallest} sampai {largest} angka.</source>
        <translation>PIN: enter {smallest} to {largest} digits.</translation>
    </message>
    <message>
        <source>Tulis seperti 08.00-12.00, 13.00-15.30, dari yang paling pagi.</source>
        <translation>Write them like 08.00-12.00, 13.00-15.30, the earliest first.</translation>
    </message>
    <message>
        <source>Jam layanan tidak dapat dibaca.</source>
        <translation>The opening hours cannot be read.</translation>
    </message>
    <message>
        <source>Jam layanan hari {day} tidak dapat dibaca.</source>
        <translation>The opening hours of {day} cannot be read.</translation>
    </message>
    <message>
        <source>Nomor loket</source>
        <translation>Counter number</translation>
    </message>
    <message>
        <source>Batas waktu (hari kerja)</source>
        <translation>Time limit (working days)</translation>
    </message>
    <message>
        <source>Isian ini</source>
        <translation>This value</translation>
    </message>
    <message>
        <source>{name}: nilainya di luar batas.</source>
        <translation>{name}: the value is outside its limits.</translation>
    </message>
    <message>
        <source>{name}: paling sedikit {smallest}.</source>
        <translation>{name}: at least {smallest}.</translation>
    </message>
    <message>
        <source>{name}: isi antara {smallest} dan {largest}.</source>
        <translation>{name}: enter a value from {smallest} to {largest}.</translation>
    </message>
</context>
<context>
    <name>working_days</name>
    <message>
        <source>Cuti bersama</source>
        <translation>Collective leave</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
    <message>
        <source>perkiraan</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>libur</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Kantor bekerja: {reason}</source>
        <translation>The office works: {reason}</translation>
    </message>
    <message>
        <source>Hari kerja sesudahnya</source>
        <translation>The next working day</translation>
    </message>
    <message>
        <source>Hari itu juga</source>
        <translation>That very day</translation>
    </message>
    <message>
        <source>{day} (perkiraan)</source>
        <translation>{day} (estimate)</translation>
    </message>
</context>
</TS>
