"""Runs queries on head.parquet and base.parquet in Apache Spark, in local mode.

python scripts/engines/spark.py FOLDER JOBS.json    JOBS: [{file, sql}], file: null for one number
"""
import json
import os
import sys
from pathlib import Path

from pyspark.sql import SparkSession

# Else it asks for the machine's name, and waits long where nobody answers.
os.environ.update(SPARK_LOCAL_HOSTNAME='localhost', SPARK_LOCAL_IP='127.0.0.1')
folder = Path(sys.argv[1])
spark = (
    SparkSession.builder.master('local[2]')
    .config('spark.driver.memory', '6g')
    .config('spark.driver.bindAddress', '127.0.0.1')
    .config('spark.driver.host', '127.0.0.1')
    .config('spark.ui.enabled', 'false')
    .config('spark.sql.shuffle.partitions', '8')
    .config('spark.local.dir', str(folder / 'spark'))
    .getOrCreate()
)
spark.sparkContext.setLogLevel('ERROR')
for side in ('head', 'base'):
    spark.read.parquet(str(folder / f'{side}.parquet')).createOrReplaceTempView(side)
numbers = []
for job in json.loads(Path(sys.argv[2]).read_text()):
    result = spark.sql(job['sql'].rstrip().removesuffix(';'))
    if job['file'] is None:
        numbers.append(result.collect()[0][0])
    else:
        (folder / 'spark-csv').mkdir(exist_ok=True)
        part = str(folder / 'spark-csv' / job['name'])
        result.coalesce(1).write.mode('overwrite').option('header', 'true').option('emptyValue', '').option(
            'escape', '"'
        ).csv(part)
        Path(job['file']).write_bytes(next(Path(part).glob('part-*.csv')).read_bytes())
print(json.dumps({'version': f'Spark {spark.version}', 'numbers': numbers}))
spark.stop()
