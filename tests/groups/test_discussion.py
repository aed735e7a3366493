"""Discussions: what is written stays, who may what, who is told, and what moderation does."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from distretto.groups.domain import discussing, membership, moderating_posts
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.mentioning import mentioned, mentions_in
from distretto.groups.domain.queries.discussions import open_reports, threads_on, waiting
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.models import Notice, Post, Thread, WorkingGroup
from distretto.people.models import User
from distretto.people.roles import NotAllowed

from .conftest import client_of
from .test_membership import opened


@pytest.fixture
def group(owner: User, other: User) -> WorkingGroup:
    """A group that the owner coordinates and the other is a member of."""
    group = opened(owner)
    membership.decide(by=owner, part=membership.ask(by=other, group=group, note=""), grant=True)
    Notice.objects.all().delete()
    return group


def begun(by: User, group: WorkingGroup, text: str = "Which yards lack welders?", about: str = "") -> Thread:
    return discussing.start(by=by, group=group, title="Welders", text=text, language="en", about=about)


def told(user: User) -> list[str]:
    return list(Notice.objects.filter(user=user).order_by("pk").values_list("what", flat=True))


def test_a_thread_is_opened_answered_and_its_people_are_told(group: WorkingGroup, owner: User, other: User) -> None:
    thread = begun(owner, group)
    assert told(other) == ["thread-started"]
    post = discussing.reply(by=other, thread=thread, text="@Member 1 ask the schools.", language="en")
    assert told(owner) == ["post-mentioned"]
    discussing.reply(by=owner, thread=thread, text="I shall.", language="en", answers=post)
    assert told(other) == ["thread-started", "post-written"]
    assert first_broken(group) is None


def test_what_was_said_before_stays_and_others_words_are_not_changed(
    group: WorkingGroup, owner: User, other: User
) -> None:
    post = begun(owner, group).posts.get()
    discussing.edit(by=owner, post=post, text="Which yards lack welders now?", language="en")
    assert [one.text for one in post.texts.all()] == ["Which yards lack welders?", "Which yards lack welders now?"]
    with pytest.raises(NotAllowed):
        discussing.edit(by=other, post=post, text="Nothing", language="en")


def test_an_outsider_writes_in_a_public_group_alone(group: WorkingGroup, administrator: User, owner: User) -> None:
    outsider = User.objects.create_user("outsider@example.org")
    thread = begun(owner, group)
    with pytest.raises(NotAllowed):
        discussing.reply(by=outsider, thread=thread, text="Hello", language="en")
    WorkingGroup.objects.filter(pk=group.pk).update(openness="public")
    thread = Thread.objects.select_related("group").get(pk=thread.pk)
    assert discussing.reply(by=outsider, thread=thread, text="Hello", language="en").member == 3


@pytest.mark.parametrize(
    ("text", "found"),
    [("@Ann Lee, look", ["@Ann Lee"]), ("@Anna", []), ("a@Ann", ["@Ann"]), ("@ann, @ANN LEE", ["@ann", "@ANN LEE"])],
)
def test_the_longest_name_is_meant(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in mentions_in(text, ("Ann", "Ann Lee"))] == found


def test_nobody_else_is_called(group: WorkingGroup, other: User) -> None:
    assert mentioned("@Member 2 and @Member 9", group) == (other,)


def test_a_reported_post_is_hidden_with_its_reason(group: WorkingGroup, owner: User, other: User) -> None:
    thread = begun(other, group)
    reader = User.objects.create_user("reader@example.org")
    moderating_posts.report(by=reader, post=thread.posts.get(), reason="It names a firm's trouble.")
    assert told(owner)[-1] == "post-reported"
    assert [one.what for one in waiting(owner)] == ["reports"]
    assert waiting(other) == ()
    post = Post.objects.select_related("thread__group").get()
    moderating_posts.hide(by=owner, post=post, why="No firm is named without its consent.")
    assert (told(other)[-1], told(reader)[-1]) == ("post-hidden", "report-hidden")
    assert not open_reports(group)
    page = client_of(reader).get(f"/en/groups/{group.key}/discussion/{thread.pk}/").content.decode()
    assert "No firm is named without its consent." in page
    only = "Only its author and the coordinators see the text below."
    assert "Which yards lack welders?" not in page
    assert only not in page
    for still in (owner, other):
        page = client_of(still).get(f"/en/groups/{group.key}/discussion/{thread.pk}/").content.decode()
        assert "Which yards lack welders?" in page
        assert only in page
    moderating_posts.show(by=owner, post=Post.objects.select_related("thread__group").get())
    page = client_of(reader).get(f"/en/groups/{group.key}/discussion/{thread.pk}/").content.decode()
    assert "Which yards lack welders?" in page


def test_a_translation_is_shown_to_who_wants_it_and_told_when_out_of_date(
    group: WorkingGroup, owner: User, other: User
) -> None:
    thread = begun(owner, group)
    post = thread.posts.get()
    with pytest.raises(NotRight):
        discussing.translate(by=other, post=post, text="Quali cantieri?", language="en")
    discussing.translate(by=other, post=post, text="Quali cantieri cercano saldatori?", language="it")
    path = f"/it/groups/{group.key}/discussion/{thread.pk}/"
    plain, translated = (client_of().get(address).content.decode() for address in (path, path + "?in=it"))
    assert "saldatori" not in plain
    assert "?in=it" in plain
    assert "saldatori" in translated
    assert "il testo è cambiato" not in translated
    discussing.edit(by=owner, post=post, text="Which yards want welders?", language="en")
    assert "il testo è cambiato" in client_of().get(path + "?in=it").content.decode()


def test_no_markup_of_a_member_reaches_the_page(group: WorkingGroup, owner: User) -> None:
    thread = begun(owner, group, "<script>alert(1)</script> [x](javascript:alert(1)) **bold**")
    page = client_of().get(f"/en/groups/{group.key}/discussion/{thread.pk}/").content.decode()
    prose = page.split('class="posts"')[1]
    assert "<script" not in prose
    assert "javascript:" not in re.sub(r"&[a-z]+;|\[x\]\(javascript", "", prose)
    assert "<strong>bold</strong>" in prose


def test_a_member_opens_a_thread_and_another_answers_by_the_pages(
    group: WorkingGroup, owner: User, other: User
) -> None:
    client: Client = client_of(owner)
    about = f"group:{group.key}"
    assert group.key in client.get("/en/discuss/", {"about": about}).content.decode()
    assert client.get("/en/discuss/", {"about": "record:none"}).status_code == 404
    new = f"/en/groups/{group.key}/discussion/new/"
    assert client.get(new).status_code == 200
    refused = client.post(new, {"title": " ", "text": "Something", "language": "en"})
    assert refused.status_code == 422
    assert "Say in one line" in refused.content.decode()
    made = client.post(new, {"title": "Welders", "text": "Which yards?", "language": "en"})
    assert client.get(made.headers["Location"]).status_code == 200
    thread = Thread.objects.get(group=group)
    base = f"/en/groups/{group.key}/discussion/{thread.pk}/"
    post = thread.posts.get()
    member = client_of(other)
    assert "&gt; Member 1 wrote:" in member.get(base, {"quote": post.pk}).content.decode()
    member.post(base, {"text": "> Which yards?\n\nTwo.", "language": "en", "answers": str(post.pk)})
    assert member.get(f"{base}posts/{post.pk}/hide/").status_code == 404
    assert member.get(f"{base}posts/{post.pk}/history/").status_code == 200
    assert client.post(f"{base}state/", {"act": "close", "why": "Two yards do."}).status_code == 302
    assert member.post(base, {"text": "More", "language": "en"}).status_code == 403
    assert threads_on(about, other).count() == 1
    listed = member.get(f"/en/groups/{group.key}/discussion/", {"q": "yards"}).content.decode()
    assert "Welders" in listed
    assert "closed" in listed


def test_a_closed_group_is_not_there_for_others(owner: User, other: User) -> None:
    group = opened(owner, "closed", "Closed round")
    thread = begun(owner, group)
    for leaf in ("", "discussion/", f"discussion/{thread.pk}/", "members/"):
        assert client_of(other).get(f"/en/groups/{group.key}/{leaf}").status_code == 404
        assert client_of(owner).get(f"/en/groups/{group.key}/{leaf}").status_code == 200


def test_a_finding_and_a_record_show_what_is_said_of_them(group: WorkingGroup, owner: User, catalogued: object) -> None:
    client = client_of(owner)
    page = client.get("/en/specialisation/profile/", {"region": "ITI3"}).content.decode()
    way = re.search(r'href="(/en/discuss/\?about=finding:(\w+))"', page)
    assert way is not None
    chosen = client.get(way[1]).content.decode()
    assert f"/en/groups/{group.key}/discussion/new/?about=finding%3A{way[2]}" in chosen
    begun(owner, group, about=f"finding:{way[2]}")
    assert ">Welders</a>" in client_of().get(f"/en/findings/{way[2]}/").content.decode()
    assert ">Welders</a>" not in client_of().get("/en/specialisation/profile/", {"region": "ITI3"}).content.decode()
