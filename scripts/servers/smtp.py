"""A mail server of this machine with TLS, which writes what it took as JSON: python smtp.py PORT CERT KEY FOLDER

Needs aiosmtpd. Python's own parser reads the message, as a mailbox would.
"""

import email
import email.policy
import json
import ssl
import sys
import time
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

port, certificate, key, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(certificate, key)


def authenticated(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and data.login == b"ci" and data.password == "canary-pässword".encode()
    # Not handled: the server itself answers 535.
    return AuthResult(success=right, handled=False)


class Mailbox:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
        told = {
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "user": session.authenticated,
            "subject": message["subject"],
            "kind": message.get_content_type(),
            "parts": parts,
            "defects": [str(defect) for defect in message.defects],
        }
        count = len(list(folder.glob("mail-*.json")))
        (folder / f"mail-{count}.json").write_text(json.dumps(told))
        return "250 taken"


class Server(Controller):
    def factory(self):
        return SMTP(
            self.handler,
            tls_context=context,
            require_starttls=True,
            auth_required=True,
            authenticator=authenticated,
            enable_SMTPUTF8=True,
        )


Server(Mailbox(), hostname="127.0.0.1", port=port).start()
print("ready", flush=True)
while True:
    time.sleep(3600)
