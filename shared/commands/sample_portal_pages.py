"""The pages of the sample portal, plainly marked as such; in Indonesian, as the real one is."""

from collections.abc import Iterable, Mapping
from html import escape
from string import Template
from typing import Final

FIELDS: Final[Mapping[str, str]] = {
    "judul": "Judul kegiatan",
    "tahun": "Tahun kegiatan",
    "instansi": "Instansi penyelenggara",
    "latar_belakang": "Latar belakang kegiatan",
    "tujuan": "Tujuan kegiatan",
}
"""The form's questions by the names under which they are sent."""
LONG_FIELDS: Final = frozenset({"latar_belakang", "tujuan"})

_PAGE: Final = Template("""<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>$title – PORTAL CONTOH</title>
<meta name="viewport" content="width=device-width">
<style>
body { font: 16px/1.5 sans-serif; margin: 0; color: #10243E; background: #FBFAF7; }
header { background: #6F3700; color: #fff; padding: 10px 24px; font-weight: bold; }
main { max-width: 640px; margin: 24px auto; padding: 0 24px; }
label { display: block; margin-top: 14px; font-weight: bold; }
input, textarea { font: inherit; width: 100%; box-sizing: border-box; padding: 8px; }
textarea { height: 5em; }
button { font: inherit; margin-top: 20px; padding: 10px 20px; background: #00508C;
  color: #fff; border: 0; border-radius: 8px; }
.nomor { font-size: 28px; font-weight: bold; }
</style></head><body>
<header>PORTAL CONTOH · bukan portal BPS, tidak ada yang dikirim ke mana pun</header>
<main><h1>$title</h1>
$content
</main></body></html>
""")


def sign_in_page(trouble: str = "") -> str:
    """Any e-mail address and password do; neither is kept longer than the program runs."""
    told = f"<p role=alert>{escape(trouble)}</p>" if trouble else ""
    return _page(
        "Masuk",
        f"""{told}<p>Akun contoh dibuat ketika Anda masuk pertama kali.</p>
<form method="post" action="/masuk">
<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" required>
<label for="password">Kata sandi</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button id="masuk">Masuk</button></form>
<p><a id="google" href="https://accounts.google.com/">Masuk dengan Google</a></p>""",
    )


def account_page(email: str, numbers: Iterable[str]) -> str:
    entries = "".join(f"<li>{escape(number)}</li>" for number in numbers)
    sent = f"<h2>Permohonan Anda</h2><ul>{entries}</ul>" if entries else ""
    return _page(
        "Akun contoh",
        f"""<p>Anda masuk sebagai <b id="akun">{escape(email)}</b>.</p>
<p><a id="ajukan" href="/formulir">Ajukan permohonan rekomendasi</a></p>{sent}
<form method="post" action="/keluar"><button id="keluar">Keluar</button></form>""",
    )


def form_page() -> str:
    questions = "".join(_question(name, label) for name, label in FIELDS.items())
    return _page(
        "Permohonan rekomendasi kegiatan statistik",
        f"""<form method="post" action="/formulir" enctype="multipart/form-data">{questions}
<label for="berkas">Berkas pendukung (boleh kosong)</label>
<input id="berkas" name="berkas" type="file" multiple>
<button id="kirim">Kirim permohonan</button></form>""",
    )


def sent_page(number: str, answers: Mapping[str, str], files: Iterable[str]) -> str:
    rows = "".join(
        f"<dt><b>{escape(label)}</b></dt><dd>{escape(answers.get(name, ''))}</dd>"
        for name, label in FIELDS.items()
    )
    names = ", ".join(map(escape, files)) or "tidak ada"
    return _page(
        "Permohonan terkirim",
        f"""<p>Nomor permohonan:</p><p class="nomor" id="nomor">{escape(number)}</p>
<p><a id="tanda-terima" href="/tanda-terima/{escape(number)}">Unduh tanda terima</a> ·
<a href="/akun">Kembali ke akun</a></p>
<dl>{rows}<dt><b>Berkas pendukung</b></dt><dd>{names}</dd></dl>""",
    )


def receipt(number: str, email: str) -> str:
    """The text of a file."""
    return f"PORTAL CONTOH\nTanda terima permohonan {number}\nAkun: {email}\n"


def lost_page() -> str:
    return _page("Halaman tidak ada", '<p><a href="/">Ke halaman depan</a></p>')


def _question(name: str, label: str) -> str:
    field = (
        f'<textarea id="{name}" name="{name}"></textarea>'
        if name in LONG_FIELDS
        else f'<input id="{name}" name="{name}">'
    )
    return f'<label for="{name}">{escape(label)}</label>{field}'


def _page(title: str, content: str) -> str:
    return _PAGE.substitute(title=escape(title), content=content)
