"""Uploaded files in object storage: private there, handed out by our pages alone, brought along by backups."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import httpx
import pytest
from django.db import connection
from moto.server import ThreadedMotoServer

from filled_home import python, run
from homes import with_database

BUCKET = "distretto-synthetic"
KEYS = {"AWS_ACCESS_KEY_ID": "synthetic", "AWS_SECRET_ACCESS_KEY": "synthetic", "AWS_DEFAULT_REGION": "eu-south-1"}
BRING = """
from distretto.cli.serve import set_up
set_up()
from django.test import Client
from distretto.groups.domain import filing, working_groups
from distretto.people.models import User
owner = User.objects.create_user(email="owner@example.org", password="a long password of synthetic people")
group = working_groups.open_group(
    by=owner, title="Adriatic boats", openness="closed", about="", language="en", time_zone="Europe/Rome")
made = filing.bring(by=owner, group=group, data=b"what the group keeps for itself", name="minutes.txt")
"""
ASK = """
import json
from distretto.cli.serve import set_up
set_up()
from django.test import Client
from distretto.groups.models import DocumentVersion
from distretto.people.models import User
version = DocumentVersion.objects.get()
address = f"/en/groups/{version.document.group.key}/documents/{version.document_id}/1/"
stranger, owner = Client(SERVER_NAME="localhost"), Client(SERVER_NAME="localhost")
owner.force_login(User.objects.get(), backend="django.contrib.auth.backends.ModelBackend")
seen = owner.get(address)
print(json.dumps({
    "stranger": stranger.get(address).status_code, "owner": b"".join(seen.streaming_content).decode(),
    "file": version.file.name, "address": version.file.storage.url(version.file.name)}))
"""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = ThreadedMotoServer(port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture
def client(server: str) -> Any:
    return boto3.client(
        "s3", endpoint_url=server, region_name="eu-south-1", aws_access_key_id="synthetic",
        aws_secret_access_key="synthetic",
    )  # fmt: skip


@pytest.mark.skipif(connection.vendor != "sqlite", reason="it has an SQLite of its own, and runs in the pass on SQLite")
def test_files_lie_in_object_storage_private_and_come_back_from_a_backup(
    server: str, client: Any, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-south-1"})
    stored = {**KEYS, "DISTRETTO_STORAGE": f"s3://{BUCKET}/media?endpoint={server}&region=eu-south-1"}
    home = with_database(tmp_path / "home", tmp_path_factory)
    seen = json.loads(python(BRING + ASK, home, **stored))
    assert seen["stranger"] in (302, 403, 404)
    assert seen["owner"] == "what the group keeps for itself"
    assert not (home / "media").exists()
    kept = client.list_objects_v2(Bucket=BUCKET)["Contents"]
    assert [one["Key"] for one in kept] == [f"media/{seen['file']}"]
    grants = client.get_object_acl(Bucket=BUCKET, Key=kept[0]["Key"])["Grants"]
    assert all("URI" not in one["Grantee"] for one in grants), "nobody but its owner"
    assert "Signature" in httpx.URL(seen["address"]).query.decode()

    archive = tmp_path / "whole.tar.zst"
    done = run(home, "backup", str(archive), **stored)
    assert done.returncode == 0, done.stderr
    assert "1 media file" in done.stdout
    client.delete_object(Bucket=BUCKET, Key=kept[0]["Key"])
    back = run(home, "restore", str(archive), "--replace", "--yes", **stored)
    assert back.returncode == 0, back.stderr
    assert client.get_object(Bucket=BUCKET, Key=kept[0]["Key"])["Body"].read() == b"what the group keeps for itself"

    elsewhere = with_database(tmp_path / "elsewhere", tmp_path_factory)
    assert run(elsewhere, "restore", str(archive)).returncode == 0
    assert (elsewhere / "media" / seen["file"]).read_text(encoding="utf-8") == "what the group keeps for itself"


def test_a_storage_that_is_none_is_said(tmp_path: Path) -> None:
    done = run(tmp_path, "check", DISTRETTO_STORAGE="ftp://somewhere")
    assert done.returncode != 0
    assert "s3://bucket/prefix" in done.stderr


REFUSED = """
from distretto.cli.serve import publish_assets, set_up
from distretto.cli.speech import WrongUse
set_up()
try:
    publish_assets()
except WrongUse as error:
    print(error.key, error.values)
"""
PAGES = """
import json
from distretto.cli.serve import publish_assets, set_up
set_up()
from django.test import Client
from distretto.cli.diagnosis import public
from distretto.evidence.store import default_home
def found():
    return [one.key for one in public.look(default_home())]
before, first, again, after = found(), publish_assets(), publish_assets(), found()
client = Client(SERVER_NAME="localhost")
page, sign_in = client.get("/en/about/"), client.get("/accounts/login/")
print(json.dumps({
    "found": [before, after], "first": first, "again": again, "policy": sign_in["Content-Security-Policy"],
    "pages": page.content.decode() + sign_in.content.decode()}))
"""


@pytest.mark.skipif(connection.vendor != "sqlite", reason="it has an SQLite of its own, and runs in the pass on SQLite")
def test_stylesheets_and_scripts_are_fetched_from_object_storage(
    server: str, client: Any, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bucket = "distretto-synthetic-static"
    client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-south-1"})
    readable = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    client.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [readable]}))
    public = f"{server}/{bucket}/assets/"
    address = f"s3://{bucket}/assets?endpoint={server}&region=eu-south-1&public={public}"
    home = with_database(tmp_path / "home", tmp_path_factory)
    seen = json.loads(python(PAGES, home, **KEYS, DISTRETTO_STATIC=address))
    before, after = seen["found"]
    assert "static-incomplete" in before
    assert not {"static-incomplete", "static-unreachable"} & set(after)
    assert seen["first"] > 100
    assert seen["again"] == 0
    parts = set(re.findall(r'(?:href|src)="([^"]+\.(?:css|js|svg))"', seen["pages"]))
    assert len(parts) > 2
    assert all(part.startswith(public) for part in parts), parts
    for part in parts:
        answer = httpx.get(part)
        assert answer.status_code == 200
        assert answer.headers["content-type"].split(";")[0] in {
            "text/css", "text/javascript", "application/javascript", "image/svg+xml"}
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-encoding"] == "gzip"
    policy = dict(one.strip().split(" ", 1) for one in seen["policy"].split(";"))
    assert {policy[name] for name in ("script-src", "style-src", "font-src")} == {f"'self' {public}"}
    assert policy["default-src"] == policy["connect-src"] == policy["form-action"] == "'self'"


@pytest.mark.parametrize(("address", "told"), [
    ("s3://bucket/assets", "public=https://host/path"),
    ("s3://bucket/assets?public=https://a.example.org/;script-src *", "public=https://host/path"),
    ("https://a.example.org", "s3://bucket/prefix"),
])
def test_an_address_of_static_files_that_is_none_is_told(tmp_path: Path, address: str, told: str) -> None:
    done = run(tmp_path, "check", DISTRETTO_STATIC=address)
    assert done.returncode != 0
    assert told in done.stdout + done.stderr


def test_a_storage_that_does_not_answer_is_told_before_serving(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free = probe.getsockname()[1]
    address = f"s3://bucket/assets?endpoint=http://127.0.0.1:{free}&region=eu-south-1&public=https://a.example.org/"
    told = python(REFUSED, tmp_path, **KEYS, AWS_MAX_ATTEMPTS="1", DISTRETTO_STATIC=address)
    assert told.startswith("cli-up-static-unreachable")
    assert str(free) in told
