"""Who may do what: every page and every verb, for every role."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from distretto.catalogue.domain import drafting, publishing, renewing, reviewing, translating, uploading
from distretto.catalogue.models import Record
from distretto.people.domain import organisations
from distretto.people.models import Membership, Organisation
from distretto.people.roles import NotAllowed

from .conftest import CONTENT, REASON

ROLES = (
    "visitor", "member", "editor", "stranger", "reviewer", "coordinator", "elsewhere", "expert", "administrator",
)  # fmt: skip
EVERYBODY = set(ROLES)
SIGNED_IN = EVERYBODY - {"visitor"}
EDITS = {"editor", "administrator"}

PAGES = {
    # address, state of the record: who sees it
    ("new/", "none"): SIGNED_IN,
    ("new/policy/", "none"): SIGNED_IN,
    ("translations/", "none"): SIGNED_IN,
    ("write/records.json?q=aa", "none"): SIGNED_IN,
    ("write/codes/regions.json?q=aa", "none"): SIGNED_IN,
    ("{key}/edit/", "draft"): EDITS,
    ("{key}/review/", "draft"): EDITS | {"reviewer"},
    ("{key}/history/", "draft"): EDITS,
    ("{key}/files/", "draft"): EDITS,
    ("{key}/translate/it/", "draft"): EDITS,
    ("{key}/edit/", "published"): EDITS,
    ("{key}/review/", "published"): EDITS | {"reviewer"},
    ("{key}/history/", "published"): EVERYBODY,
    ("{key}/suggest/", "published"): SIGNED_IN - EDITS,
    ("{key}/files/", "published"): EDITS,
    ("{key}/translate/it/", "published"): EDITS | {"coordinator"},
    ("{key}/review/", "policy in review"): EDITS | {"reviewer", "coordinator", "expert"},
    ("{key}/review/", "practice in review"): EDITS | {"reviewer", "coordinator", "expert"},
    ("{key}/review/", "to confirm"): EDITS | {"reviewer"},
}


@pytest.fixture
def stage(draft, submitted, published) -> Callable[[str], Record | None]:
    def staged(name: str) -> Record | None:
        if name == "to confirm":
            record = published()
            Record.objects.update(confirmation="to_confirm")
            return Record.objects.get(pk=record.pk)
        made = {
            "none": lambda: None, "draft": draft, "published": published,
            "policy in review": submitted, "practice in review": lambda: submitted(kind="practice"),
        }  # fmt: skip
        return made[name]()

    return staged


@pytest.mark.parametrize(("page", "state"), PAGES, ids=lambda value: value)
def test_who_sees_a_page(page, state, stage, as_, people):
    record = stage(state)
    address = "/en/catalogue/" + page.format(key=record.key if record else "")
    seen = {}
    for role in ROLES:
        response = as_(getattr(people, role)).get(address)
        seen[role] = response.status_code
        if role == "visitor" and role not in PAGES[page, state]:
            assert response.status_code == 302
            assert "/accounts/login/" in response["Location"]
    assert {role for role, status in seen.items() if status == 200} == PAGES[page, state]
    assert set(seen.values()) <= {200, 302, 403, 404}


KNOWS = EDITS | {"reviewer"}
VERBS_AT = (
    "edit/", "review/", "history/", "restore/", "archive/", "bring-back/", "still/", "private/", "suggest/", "files/",
    "translate/it/", "report/", "self-check/", "finances/", "transfer/",
)  # fmt: skip


@pytest.mark.parametrize("verb", VERBS_AT)
def test_a_draft_of_others_is_answered_like_what_does_not_exist(verb, draft, as_, people):
    record = draft()
    for role in EVERYBODY - KNOWS:
        client = as_(getattr(people, role))
        for send in (client.get, client.post):
            there, nowhere = (send(f"/en/catalogue/{key}/{verb}") for key in (record.key, "policy-nothing"))
            assert there.status_code == nowhere.status_code, role
            assert there.status_code in ({302, 404, 405} if role == "visitor" else {404, 405}), role
            assert there.get("Location", "") == nowhere.get("Location", "").replace("policy-nothing", record.key)


def test_a_number_does_not_tell_of_a_draft_of_others(draft, as_, people):
    record = draft()
    keep = "/en/catalogue/write/keep.json"
    for sent in ({"_record": record.pk}, {"_of": record.pk, "_to": "it"}):
        assert as_(people.stranger).post(keep, {"_kind": "policy", **sent}).status_code == 404
        assert as_(people.editor).post(keep, {"_kind": "policy", **sent}).status_code == 200


VERBS: dict[str, tuple[str, Callable, set[str]]] = {
    "save": ("draft", lambda r, by: drafting.save(record=r, content=CONTENT, by=by), EDITS),
    "keep": (
        "draft", lambda r, by: drafting.keep_typed(by=by, kind="policy", language="en", typed={}, record=r), EDITS
    ),
    "submit": ("draft", lambda r, by: drafting.submit(record=r, by=by), EDITS),
    "withdraw": ("policy in review", lambda r, by: drafting.withdraw(record=r, by=by), EDITS),
    "comment on a policy": (
        "policy in review",
        lambda r, by: reviewing.comment(record=r, path="title", text="Why?", by=by),
        EDITS | {"reviewer"},
    ),
    "comment on a practice": (
        "practice in review",
        lambda r, by: reviewing.comment(record=r, path="title", text="Why?", by=by),
        EDITS | {"coordinator"},
    ),
    "approve a policy": (
        "policy in review", lambda r, by: reviewing.approve(record=r, reason=REASON, by=by),
        {"reviewer", "administrator"},
    ),
    "approve a practice": (
        "practice in review", lambda r, by: reviewing.approve(record=r, reason=REASON, by=by),
        {"coordinator", "administrator"},
    ),
    "ask for changes": (
        "practice in review", lambda r, by: reviewing.ask_changes(record=r, reason=REASON, by=by),
        {"coordinator", "administrator"},
    ),
    "archive": ("published", lambda r, by: publishing.archive(record=r, by=by), EDITS),
    "bring back": ("archived", lambda r, by: publishing.bring_back(record=r, by=by), EDITS),
    "restore": (
        "published", lambda r, by: publishing.restore(record=r, revision=r.latest_revision, by=by), EDITS
    ),
    "confirm": ("to confirm", lambda r, by: publishing.confirm(record=r, by=by), {"editor"}),
    "still so": ("published", lambda r, by: renewing.still_so(record=r, by=by), EDITS),
    "translate": (
        "published",
        lambda r, by: translating.start_translation(original=r, language="it", texts={}, by=by),
        EDITS | {"coordinator"},
    ),
    "attach": (
        "draft", lambda r, by: uploading.attach(record=r, data=b"%PDF-1", name="a.pdf", title="", by=by), EDITS
    ),
    "hand over": (
        "draft",
        lambda r, by: publishing.hand_over(record=r, to=Organisation.objects.get(key="other"), by=by),
        {"administrator"},
    ),
    "verify": (
        "draft",
        lambda r, by: organisations.verify(organisation=Organisation.objects.get(key="other"), verified=True, by=by),
        {"administrator"},
    ),
    "grant access": (
        "draft",
        lambda r, by: organisations.decide(membership=_asked(), grant=True, note="", by=by),
        {"administrator"},
    ),
}  # fmt: skip


def _asked() -> Membership:
    from distretto.people.models import User

    user = User.objects.get(email="member@example.org")
    return Membership.objects.get_or_create(organisation=Organisation.objects.get(key="office"), user=user)[0]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("verb", VERBS)
def test_who_may_do_it(verb, role, stage, people, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    state, act, allowed = VERBS[verb]
    record = stage("published" if state == "archived" else state)
    if state == "archived":
        publishing.archive(record=record, by=people.editor)
        record = Record.objects.get(pk=record.pk)
    person = getattr(people, role)
    before = Record.objects.values("content", "live", "confirmation", "organisation").get(pk=record.pk)
    if role in allowed:
        act(record, person)
    else:
        with pytest.raises(NotAllowed):
            act(record, person)
        after = Record.objects.values("content", "live", "confirmation", "organisation").get(pk=record.pk)
        assert after == before
        assert Record.objects.count() == 1


POSTS = {
    "edit/": {"title": "Taken over", "save": "1"},
    "review/": {"act": "approve", "reason": REASON},
    "restore/": {"revision": "1"},
    "archive/": {},
    "bring-back/": {},
    "still/": {},
    "files/": {},
    "translate/it/": {"title": "Preso", "save": "1"},
}


@pytest.mark.parametrize("leaf", POSTS)
@pytest.mark.parametrize("role", ["visitor", "member", "stranger", "elsewhere"])
def test_nothing_is_done_by_sending_a_form_without_the_right(leaf, role, published, as_, people, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    record = published()
    sent = dict(POSTS[leaf])
    if leaf == "files/":
        sent["file"] = SimpleUploadedFile("a.pdf", b"%PDF-1")
    response = as_(getattr(people, role)).post(f"/en/catalogue/{record.key}/{leaf}", sent)
    assert response.status_code == (302 if role == "visitor" else 403)
    after = Record.objects.get()
    assert (after.live, after.title, after.latest_revision_id) == (True, record.title, record.latest_revision_id)
    assert not after.attachments.exists()


def test_private_fields_are_not_shown_to_reviewers(as_, people, submitted):
    record = submitted(kind="cluster", income=[{"year": 2024, "source": "membership_fees", "amount": 4321098}])
    assert b"4,321,098" in as_(people.editor).get(f"/en/catalogue/{record.key}/review/").content
    assert b"4,321,098" not in as_(people.reviewer).get(f"/en/catalogue/{record.key}/review/").content


def test_nobody_judges_what_she_wrote(people, submitted):
    record = submitted()
    Record.objects.update(created_by=people.reviewer)
    with pytest.raises(NotAllowed):
        reviewing.approve(record=Record.objects.get(pk=record.pk), reason=REASON, by=people.reviewer)


def test_the_admin_is_for_administrators(as_, people, published):
    record = published()
    for role in ROLES:
        response = as_(getattr(people, role)).get(f"/admin/snippets/catalogue/record/edit/{record.pk}/")
        assert (response.status_code == 200) == (role == "administrator"), role
    history = as_(people.administrator).get(f"/admin/snippets/catalogue/record/history/{record.pk}/")
    assert "'sha256-" in history["Content-Security-Policy"], "its date filter starts itself by a script in the page"
    assert "unsafe" not in history["Content-Security-Policy"]
    assert as_(people.administrator).get("/admin/snippets/catalogue/record/add/").status_code in (302, 403, 404)
