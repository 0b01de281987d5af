"""Runs queries on head.parquet and base.parquet in a PostgreSQL of its own, on a socket in the folder.

python scripts/engines/postgres.py FOLDER JOBS.json BINARIES    JOBS: [{file, sql}], file: null for one number
"""
import json
import os
import subprocess
import sys
from pathlib import Path

import pyarrow.csv as csv
import pyarrow.parquet as pq

folder, jobs, binaries = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
cluster, socket = folder / 'cluster', folder / 'socket'
TYPES = {'int8': 'smallint', 'int64': 'bigint', 'double': 'double precision'}
# The server refuses to run as root.
user = ['runuser', '-u', 'postgres', '--'] if os.geteuid() == 0 else []


def run(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, **more).stdout


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def psql(text, **more):
    name = 'postgres' if user else os.environ['USER']
    return run('psql', '-h', str(socket), '-U', name, '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-c', text, **more)


def load(side):
    table = pq.read_table(folder / f'{side}.parquet')
    columns = [f"{quoted(field.name)} {TYPES.get(str(field.type), 'text')}" for field in table.schema]
    psql(f"CREATE UNLOGGED TABLE {side} ({', '.join(columns)})")
    csv.write_csv(table, folder / f'{side}-all.csv')
    with open(folder / f'{side}-all.csv', 'rb') as rows:
        psql(f'COPY {side} FROM STDIN (FORMAT csv, HEADER)', stdin=rows)
    (folder / f'{side}-all.csv').unlink()
    psql(f'ANALYZE {side}')


socket.mkdir()
cluster.mkdir()
if user:
    for path in (folder, cluster, socket):
        run('chown', 'postgres', str(path))
run(*user, str(binaries / 'initdb'), '-D', str(cluster), '-A', 'trust', '-E', 'UTF8')
options = f"-c listen_addresses='' -c unix_socket_directories={socket} -c fsync=off -c work_mem=256MB"
run(*user, str(binaries / 'pg_ctl'), '-D', str(cluster), '-w', '-l', str(cluster / 'log'), '-o', options, 'start')
try:
    for one in ('head', 'base'):
        load(one)
    numbers = []
    for job in json.loads(jobs.read_text()):
        query = job['sql'].rstrip().removesuffix(';')
        if job['file'] is None:
            numbers.append(float(psql(query)))
        else:
            Path(job['file']).write_bytes(psql(f'COPY ({query}) TO STDOUT (FORMAT csv, HEADER)'))
    version = psql('SHOW server_version').decode().split()[0]
    print(json.dumps({'version': f'PostgreSQL {version}', 'numbers': numbers}))
finally:
    run(*user, str(binaries / 'pg_ctl'), '-D', str(cluster), '-w', '-m', 'immediate', 'stop')
