"""What LibreOffice says of the signatures of each Word file that is named: one line of JSON a file, a word for each."""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

profile, *files = sys.argv[1:]
pipe = "pipe,name=praktijkgroei" + Path(profile).parent.name.replace("-", "")
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "-env:UserInstallation=" + Path(profile).as_uri(), f"--accept={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)


def connect():
    for _ in range(100):
        try:
            return resolver.resolve(f"uno:{pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


context = connect()
manager = context.ServiceManager
zipped = PropertyValue()
zipped.Name, zipped.Value = "StorageFormat", "ZipFormat"
factory = manager.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
judge = manager.createInstanceWithArgumentsAndContext(
    "com.sun.star.security.DocumentDigitalSignatures", ("1.2", True), context
)
for file in files:
    asked = (Path(file).as_uri(), 1, uno.Any("[]com.sun.star.beans.PropertyValue", (zipped,)))
    storage = uno.invoke(factory, "createInstanceWithArguments", (asked,))
    found = judge.verifyDocumentContentSignatures(storage, None)
    print(json.dumps([[one.SignatureIsValid, one.Signer.SubjectName if one.Signer else ""] for one in found]))
try:
    manager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
except Exception:
    pass
office.wait(20)
