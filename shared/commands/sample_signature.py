"""Signs a sample letter with a certificate made on the spot, whose every name says "contoh"."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

from asn1crypto import keys, x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import (
    BasicConstraints,
    Certificate,
    CertificateBuilder,
    KeyUsage,
    Name,
    NameAttribute,
    random_serial_number,
)
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from pyhanko_certvalidator.registry import SimpleCertificateStore

_KEY_BITS = 2048
_VALID = timedelta(days=1)
_FIELD = "TandaTanganContoh"


def with_sample_signature(pdf: bytes) -> bytes:
    """The file as if somebody who does not exist had signed it; no program trusts the signer."""
    key = rsa.generate_private_key(65537, _KEY_BITS)
    certificate = _certificate(key)
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = signers.SimpleSigner(
        signing_cert=x509.Certificate.load(certificate.public_bytes(Encoding.DER)),
        signing_key=keys.PrivateKeyInfo.load(der),
        cert_registry=SimpleCertificateStore(),
    )
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    append_signature_field(writer, SigFieldSpec(_FIELD))
    metadata = signers.PdfSignatureMetadata(field_name=_FIELD, md_algorithm="sha256")
    signed = BytesIO()
    signers.PdfSigner(metadata, signer).sign_pdf(writer, output=signed)
    return signed.getvalue()


def _certificate(key: rsa.RSAPrivateKey) -> Certificate:
    name = Name(
        [
            NameAttribute(NameOID.ORGANIZATION_NAME, "Contoh, bukan penerbit sertifikat"),
            NameAttribute(NameOID.COMMON_NAME, "Penanda Tangan Contoh"),
        ]
    )
    now = datetime.now(UTC)
    usage = KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(random_serial_number())
        .not_valid_before(now - _VALID)
        .not_valid_after(now + _VALID)
        .add_extension(BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
