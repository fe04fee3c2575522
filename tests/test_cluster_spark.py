"""The code that the documentation shows for Spark, run where Spark and Java are installed."""

from __future__ import annotations

import os
import re
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cluster_corpus import records

import factcheck as fc

pytest.importorskip("pyarrow")
pytest.importorskip("pyspark")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("Spark needs Java", allow_module_level=True)

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def spark() -> Any:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.executorEnv.PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    builder = SparkSession.builder.master("local[2]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def test_the_code_for_spark_finds_what_one_process_finds(spark: Any, tmp_path: Path) -> None:
    section = (ROOT / "docs/scale.md").read_text(encoding="utf-8").partition("### Under Spark")[2]
    code = re.findall(r"```python\n(.*?)```", section, re.DOTALL)[0]
    told = [
        (record["id"], record["text"], date.fromisoformat(record["published"]) if "published" in record else None)
        for record in records(each=1)
    ]
    schema = "id string, text string, published date"
    names = {"articles": spark.createDataFrame(told, schema).repartition(3), "index": str(tmp_path)}
    exec(code.replace("buckets = 200", "buckets = 3"), names)
    articles = [fc.Article.from_text(text, id=id, published=day) for id, text, day in told]
    alone = fc.Corpus(articles).conflicts()
    assert len(alone) > 10
    assert names["findings"] == alone
