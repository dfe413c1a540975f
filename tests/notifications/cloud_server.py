"""A local server that speaks the documented part of WhatsApp's Cloud API."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "EAAcontohtokenrahasia"
PHONE_NUMBER_ID = "106540352242922"
TAKEN = {
    "messaging_product": "whatsapp",
    "contacts": [{"input": "6281119500500", "wa_id": "6281119500500"}],
    "messages": [{"id": "wamid.HBgNNjI4MTExOTUwMDUwMBUCABEYEjE"}],
}


@dataclass(slots=True)
class CloudBehaviour:
    """What the server answers, and what it was asked."""

    status: int = 200
    answer: bytes = json.dumps(TAKEN).encode()
    headers: dict[str, str] = field(default_factory=dict)
    trouble: str = ""
    """hold: keeps silent until the test is over; cut: breaks off without an answer."""
    piece_bytes: int = 0
    """Where not 0, the answer comes in pieces of so many bytes, of a length not told before."""
    asked: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)


def error(code: int, status: int = 400) -> CloudBehaviour:
    """An error as Meta documents it."""
    told = {
        "message": f"(#{code}) Something about +62 811-1950-0500",
        "type": "OAuthException",
        "code": code,
        "error_data": {"messaging_product": "whatsapp", "details": "6281119500500"},
        "fbtrace_id": "Az8or2yhqkZfEZ-_4Qn_Bam",
    }
    return CloudBehaviour(status, json.dumps({"error": told}).encode())


@contextmanager
def cloud_server(behaviour: CloudBehaviour) -> Iterator[str]:
    """Runs in a thread of its own; gives its address."""

    class _Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.close_connection = True
            body = self.rfile.read(int(self.headers["Content-Length"]))
            behaviour.asked.append((self.path, dict(self.headers), json.loads(body)))
            if behaviour.trouble == "hold":
                behaviour.over.wait()
            if behaviour.trouble:
                return
            self.send_response(behaviour.status)
            for name, value in behaviour.headers.items():
                self.send_header(name, value)
            if behaviour.piece_bytes:
                self._send_in_pieces(behaviour.answer, behaviour.piece_bytes)
                return
            self.send_header("Content-Length", str(len(behaviour.answer)))
            self.end_headers()
            self.wfile.write(behaviour.answer)

        def _send_in_pieces(self, answer: bytes, size: int) -> None:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for start in range(0, len(answer), size):
                piece = answer[start : start + size]
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")

        def log_message(self, *_arguments: object) -> None:
            """Says nothing: its requests are looked at instead."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        behaviour.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
