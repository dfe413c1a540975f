<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>BreakNote</name>
    <message numerus="yes">
        <source>Loket %1 istirahat, kembali pukul %2</source>
        <translation>
            <numerusform>Counter %1 is on a break, back at %2</numerusform>
            <numerusform>Counters %1 are on a break, back at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loket %1 istirahat, segera kembali</source>
        <translation>
            <numerusform>Counter %1 is on a break, back soon</numerusform>
            <numerusform>Counters %1 are on a break, back soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Panggilan ulang</source>
        <translation>Called again</translation>
    </message>
</context>
<context>
    <name>CounterBand</name>
    <message>
        <source>Silakan menuju</source>
        <translation>Please go to</translation>
    </message>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Layar tunggu</source>
        <translation>Waiting display</translation>
    </message>
    <message>
        <source>Data per %1 – menyambung kembali…</source>
        <translation>As of %1 – reconnecting…</translation>
    </message>
    <message>
        <source>Antrean pelayanan hari ini</source>
        <translation>Today’s service queue</translation>
    </message>
</context>
<context>
    <name>InformationLine</name>
    <message>
        <source>Pengambilan nomor antrean sedang ditutup.</source>
        <translation>No new queue numbers are given out at the moment.</translation>
    </message>
</context>
<context>
    <name>LastCallRow</name>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
</context>
<context>
    <name>LastCalls</name>
    <message>
        <source>Panggilan terakhir</source>
        <translation>Last calls</translation>
    </message>
    <message>
        <source>Belum ada panggilan lain hari ini</source>
        <translation>No other calls yet today</translation>
    </message>
    <message>
        <source>Belum ada panggilan hari ini</source>
        <translation>No calls yet today</translation>
    </message>
</context>
<context>
    <name>RestingWords</name>
    <message>
        <source>Silakan duduk</source>
        <translation>Please take a seat</translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>Nomor yang dipanggil muncul di sini.</source>
        <translation>The number that is called appears here.</translation>
    </message>
    <message>
        <source>Layar ini sedang menyambung ke data antrean.</source>
        <translation>This screen is connecting to the queue.</translation>
    </message>
</context>
<context>
    <name>WaitingCount</name>
    <message numerus="yes">
        <source>orang menunggu</source>
        <translation>
            <numerusform>person waiting</numerusform>
            <numerusform>people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
</context>
<context>
    <name>WaitingDisplay</name>
    <message>
        <source>Layar tunggu</source>
        <translation>Waiting display</translation>
    </message>
</context>
</TS>
