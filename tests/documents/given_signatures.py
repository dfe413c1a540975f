"""Real certificates and real signatures, made by the tests for a signer who does not exist."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.pdfgen.canvas import Canvas

SIGNED_AT = datetime.now(UTC).replace(microsecond=0)
"""The library signs with the time of the machine."""
_KEY_BITS = 2048
CHECKED_AT = SIGNED_AT + timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate with its key, and the certificates above it."""

    certificate: x509.Certificate
    key: rsa.RSAPrivateKey
    above: tuple["Identity", ...] = ()

    def asn1(self) -> asn1_x509.Certificate:
        return asn1_x509.Certificate.load(self.der())

    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    def asn1_key(self) -> asn1_keys.PrivateKeyInfo:
        der = self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return asn1_keys.PrivateKeyInfo.load(der)


def identity(
    name: str,
    issuer: Identity | None = None,
    *,
    organisation: str = "Instansi Contoh",
    is_authority: bool = False,
    is_timestamper: bool = False,
    valid_from: datetime = SIGNED_AT - timedelta(days=100),
    valid_until: datetime = SIGNED_AT + timedelta(days=100),
) -> Identity:
    key = rsa.generate_private_key(65537, _KEY_BITS)
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid_from)
        .not_valid_after(valid_until)
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(_usage(is_authority=is_authority), critical=True)
    )
    if is_timestamper:
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(usage, critical=True)
    certificate = builder.sign(issuer.key if issuer else key, hashes.SHA256())
    return Identity(certificate, key, (issuer, *issuer.above) if issuer else ())


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=not is_authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )


def letter(text: str = "Surat rekomendasi", *, lines: int = 1) -> bytes:
    into = BytesIO()
    canvas = Canvas(into, pageCompression=0, invariant=1)
    for line in range(lines):
        canvas.drawString(72, 720 - 14 * line, text)
    canvas.save()
    return into.getvalue()


def signed(
    pdf: bytes,
    signer: Identity,
    *,
    field: str = "TandaTangan",
    timestamper: Identity | None = None,
) -> bytes:
    """The letter signed by an incremental update, as all programs do it."""
    store = SimpleCertificateStore()
    store.register_multiple([each.asn1() for each in signer.above])
    simple = signers.SimpleSigner(
        signing_cert=signer.asn1(), signing_key=signer.asn1_key(), cert_registry=store
    )
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    append_signature_field(writer, SigFieldSpec(field))
    metadata = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
    )
    pdf_signer = signers.PdfSigner(
        metadata, simple, timestamper=_timestamper(timestamper) if timestamper else None
    )
    into = BytesIO()
    pdf_signer.sign_pdf(writer, output=into)
    return into.getvalue()


def _timestamper(authority: Identity) -> DummyTimeStamper:
    store = SimpleCertificateStore()
    store.register_multiple([each.asn1() for each in authority.above])
    return DummyTimeStamper(
        tsa_cert=authority.asn1(),
        tsa_key=authority.asn1_key(),
        certs_to_embed=store,
        fixed_dt=SIGNED_AT,
    )
