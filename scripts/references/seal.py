"""Reference values for src/io/seal.ts, written to __tests__/references/seal.json.

Run:      python scripts/references/seal.py
Versions: Python 3.11, cryptography 50.0.2

scrypt and HMAC are the standard library's, AES-256-GCM is OpenSSL's through `cryptography`.
"""

import hashlib
import hmac
import json
from pathlib import Path

import cryptography
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SALT = b"holdline/sealed@1"


def seal(secret, purpose, content):
    material = hashlib.scrypt(secret.encode(), salt=SALT, n=2**15, r=8, p=1, maxmem=64 * 1024 * 1024, dklen=64)
    key, nonce_key = material[:32], material[32:]
    nonce = hmac.new(nonce_key, purpose.encode() + b"\0" + content, hashlib.sha256).digest()[:12]
    both = AESGCM(key).encrypt(nonce, content, purpose.encode())
    name = hmac.new(nonce_key, b"name of the key", hashlib.sha256).hexdigest()[:8]
    return {
        "secret": secret,
        "purpose": purpose,
        "content": content.hex(),
        "key": name,
        "locked": (nonce + both[-16:] + both[:-16]).hex(),
    }


cases = [
    seal("a secret of some length", "record", b'{"schema":"holdline/record@1"}'),
    seal("ein Schl\u00fcssel, \u5bc6\u94a5", "outcomes/1.1/fr.hlo", bytes(range(256))),
    seal("0123456789abcdef", "record", b""),
]
target = Path(__file__).parents[2] / "__tests__/references/seal.json"
target.write_text(json.dumps({"cases": cases}, indent=2) + "\n")
print(f"{len(cases)} cases, cryptography {cryptography.__version__}: {target}")
