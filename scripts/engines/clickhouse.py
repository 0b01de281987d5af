"""Runs queries on head.parquet and base.parquet in ClickHouse, in this process (chdb).

python scripts/engines/clickhouse.py FOLDER JOBS.json    JOBS: [{file, sql}], file: null for one number
"""
import json
import sys
from pathlib import Path

from chdb.session import Session

folder = Path(sys.argv[1])
session = Session(str(folder / 'chdb'))
for side in ('head', 'base'):
    session.query(f"CREATE VIEW {side} AS SELECT * FROM file('{folder / side}.parquet', Parquet)")
numbers = []
for job in json.loads(Path(sys.argv[2]).read_text()):
    text = bytes(session.query(job['sql'].rstrip().removesuffix(';'), 'CSVWithNames').bytes())
    if job['file'] is None:
        numbers.append(float(text.decode().splitlines()[1]))
    else:
        Path(job['file']).write_bytes(text)
version = session.query('SELECT version()', 'TSV').bytes()
print(json.dumps({'version': f'ClickHouse {bytes(version).decode().strip()}', 'numbers': numbers}))
