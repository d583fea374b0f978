import json
import re
import time
from collections import Counter, defaultdict

from django.test import Client

from .addresses import *
from .canaries import *


def test_x(guarded):
    out=defaultdict(list); n=0
    t=time.time(); stat=Counter(); errs=[]; status=defaultdict(set)
    for persona in ROLES:
        c=Client(headers={"host":"localhost"}, raise_request_exception=False)
        c.force_login(user_of(persona))
        words={p: word(p) for p in FOREIGN[persona]}
        words |= {"s"+p: word("settings-"+p) for p in (("cm","hub") if "Morocco" in persona else ("ma","hub","cm") if persona!="central staff" else ())}
        seen=set()
        for place in (OWN[persona], *FOREIGN[persona][-2:]):
            can=Canaries.of(place)
            for a in addresses(can):
                if a.path in seen or "logout" in a.path: continue
                seen.add(a.path)
                try:
                    from django.db import transaction
                    with transaction.atomic():
                        r=c.get(a.path)
                        if r.status_code==500: errs.append((persona,a.view,a.path)); transaction.set_rollback(True)
                except Exception as e:
                    errs.append((persona,a.path,repr(e)[:100])); continue
                n+=1
                stat[r.status_code]+=1
                own = place==OWN[persona]
                status[a.view].add((persona, "own" if own else "foreign", r.status_code, r.get("Location","")))
                if getattr(r,"streaming",False): body=b"".join(r.streaming_content).decode("utf8","replace")
                else: body=r.content.decode("utf8","replace")
                for p,w in words.items():
                    # the question itself is echoed
                    if re.search(w, body): out[a.view].append((persona,p,a.path))
    print(n, time.time()-t, stat)
    for e in errs: print("ERR", e)
    for v,l in out.items():
        print("LEAK", v)
        for x in l[:8]: print("     ", x)
    json.dump({v: sorted(map(list,s)) for v,s in status.items()}, open("/tmp/status.json","w"), indent=0)
