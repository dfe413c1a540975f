<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>BreakNote</name>
    <message numerus="yes">
        <source>Loket %1 istirahat, kembali pukul %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loket %1 istirahat, segera kembali</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Nomor antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggilan ulang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterBand</name>
    <message>
        <source>Silakan menuju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Data per %1 – menyambung kembali…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean pelayanan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationLine</name>
    <message>
        <source>Pengambilan nomor antrean sedang ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastCallRow</name>
    <message>
        <source>Loket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastCalls</name>
    <message>
        <source>Panggilan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada panggilan lain hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada panggilan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestingWords</name>
    <message>
        <source>Silakan duduk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang dipanggil muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar ini sedang menyambung ke data antrean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCount</name>
    <message numerus="yes">
        <source>orang menunggu</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingDisplay</name>
    <message>
        <source>Layar tunggu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
