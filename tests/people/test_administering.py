"""People and their roles: what administrators do with accounts, what is refused, and that nobody else sees it."""

from __future__ import annotations

import html
import re

import pytest
from django.core import mail

from distretto.people.domain import administering as verbs
from distretto.people.held import EVERY_ROLE, Held, held_by
from distretto.people.models import Membership, Organisation, PeopleEntry, ThemeRole, User
from distretto.people.roles import NotAllowed

pytestmark = pytest.mark.django_db
WHY = "She judges for the working group."
ADMINISTRATOR, REVIEWER = Held("administrator"), Held("reviewer")
COORDINATOR = Held("coordinator", "innovation")


@pytest.fixture(autouse=True)
def outbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture
def ada() -> User:
    return User.objects.create_superuser("ada@example.org", "a long pass phrase", first_name="Ada")


@pytest.fixture
def eva() -> User:
    return User.objects.create_user("eva@example.org", first_name="Eva", last_name="Étoile", language="it")


@pytest.fixture
def signed_in(client, ada):
    client.force_login(ada)
    return client


def text(response) -> str:
    return html.unescape(response.content.decode())


def lines() -> list[tuple[str, str, str]]:
    return [(one.act, one.role, one.reason) for one in PeopleEntry.objects.order_by("id")]


# ---- who may ---------------------------------------------------------------------------------------------------------
PAGES = ("", "invite/", "log/", "{eva}/", "{eva}/close/", "{eva}/reopen/", "{eva}/take/?role=reviewer", "{eva}/link/")


def somebody(kind: str) -> User:
    user = User.objects.create_user(f"{kind}@example.org")
    if kind == "editor":
        organisation = Organisation.objects.create(key="office", name="Office")
        Membership.objects.create(organisation=organisation, user=user, role="owner", state="active")
    elif kind == "reviewer":
        verbs._add(user, REVIEWER)
    elif kind in ("coordinator", "expert"):
        ThemeRole.objects.create(user=user, theme="innovation", role=kind)
    elif kind == "staff":
        user.is_staff = True
        user.save()
    return user


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("kind", ["member", "editor", "reviewer", "coordinator", "expert", "staff"])
def test_nobody_else_sees_or_does_anything(client, eva, kind, page):
    client.force_login(somebody(kind))
    address = f"/en/account/people/{page.format(eva=eva.pk)}"
    for answer in (client.get(address), client.post(address, {"reason": WHY, "role": "reviewer", "link": "show"})):
        assert answer.status_code == 403
        assert "Only administrators see people and their roles" in text(answer)
        assert eva.email not in text(answer)
        assert "/accounts/enter/" not in text(answer)
    eva.refresh_from_db()
    assert eva.is_active
    assert held_by(eva) == ()
    assert not PeopleEntry.objects.exists()


@pytest.mark.parametrize("page", PAGES)
def test_a_visitor_is_asked_to_sign_in(client, eva, page):
    address = f"/it/account/people/{page.format(eva=eva.pk)}"
    for answer in (client.get(address), client.post(address, {"reason": WHY})):
        assert answer.status_code == 302
        assert answer["Location"].startswith("/accounts/login/")


def test_the_own_page_leads_there_for_administrators_alone(client, ada, eva):
    for user, there in ((ada, True), (eva, False)):
        client.force_login(user)
        assert ("/en/account/people/" in text(client.get("/en/account/"))) is there


def test_verbs_refuse_who_is_no_administrator(ada, eva):
    ivo = User.objects.create_user("ivo@example.org")
    for verb, more in ((verbs.give, {"role": REVIEWER}), (verbs.take, {"role": REVIEWER}), (verbs.close, {})):
        with pytest.raises(NotAllowed, match="not-allowed-people"):
            verb(person=eva, reason=WHY, by=ivo, **more)
    for link in (verbs.mail_link, verbs.show_link):
        with pytest.raises(NotAllowed, match="not-allowed-people"):
            link(person=eva, site="https://distretto.example.org", by=ivo)
    ada.is_active = False
    ada.save()
    with pytest.raises(NotAllowed, match="not-allowed-people"):
        verbs.invite(email="new@example.org", by=ada)


# ---- the list --------------------------------------------------------------------------------------------------------
def test_everybody_is_listed_with_roles_organisations_and_regions(signed_in, eva):
    organisation = Organisation.objects.create(key="shoes", name="Cluster of shoes", regions=["ITI3"])
    Membership.objects.create(organisation=organisation, user=eva, state="active")
    over = Organisation.objects.create(key="former", name="Former office", regions=["ITI2"])
    Membership.objects.create(organisation=over, user=eva, state="over")
    ThemeRole.objects.create(user=eva, theme="skills", role="expert")
    page = text(signed_in.get("/en/account/people/"))
    row = page[page.index("Eva Étoile") : page.index("</tr>", page.index("Eva Étoile"))]
    for word in ("eva@example.org", "Expert (Skills)", "Cluster of shoes", "Marche", "never"):
        assert word in row
    assert "Former office" not in page
    assert "2 people." in page
    assert "Administrator" in page


@pytest.mark.parametrize("words", ["etoile", "EVA étoile", "eva@example", "SHOES", "shoes eva"])
def test_a_person_is_found_by_name_address_or_organisation(signed_in, eva, words):
    organisation = Organisation.objects.create(key="shoes", name="Cluster of shoes")
    Membership.objects.create(organisation=organisation, user=eva, state="active")
    page = text(signed_in.get("/en/account/people/", {"q": words}))
    assert "Eva Étoile" in page
    assert "One person of 2." in page


def test_the_list_is_narrowed_and_says_when_nobody_is_left(signed_in, eva):
    verbs._add(eva, REVIEWER)
    assert "Eva Étoile" in text(signed_in.get("/en/account/people/?role=reviewer"))
    assert "Eva Étoile" not in text(signed_in.get("/en/account/people/?role=administrator"))
    assert "Eva Étoile" in text(signed_in.get("/en/account/people/?state=never"))
    assert "Nobody here is like that" in text(signed_in.get("/en/account/people/?role=expert:skills&state=closed"))
    assert signed_in.get("/en/account/people/?role=nothing&state=x&sort=y&page=z").status_code == 200


def test_the_list_is_put_in_order_and_paged(signed_in):
    for number in range(60):
        User.objects.create_user(f"p{number:02}@example.org", last_name=f"Name {59 - number:02}")
    first = text(signed_in.get("/en/account/people/?sort=-email"))
    assert re.findall(r">(p\d\d)@example.org", first)[:2] == ["p59", "p58"]
    assert 'aria-sort="descending"' in first
    assert "sort=-email&page=2" in first
    second = text(signed_in.get("/en/account/people/?sort=-email&page=2"))
    assert re.findall(r">(p\d\d)@example.org", second)[-1] == "p00"
    assert text(signed_in.get("/en/account/people/?sort=-seen")).index("ada@") < first.index("p58@")


# ---- inviting --------------------------------------------------------------------------------------------------------
def test_somebody_is_invited_by_mail_with_roles(signed_in, ada, client):
    sent = {"email": "Ivo@Example.org", "language": "it", "role": ["reviewer", "coordinator:innovation"],
            "reason": WHY, "link": "mail"}  # fmt: skip
    page = text(signed_in.post("/en/account/people/invite/", sent, follow=True))
    ivo = User.objects.get(email="ivo@example.org")
    assert (ivo.language, held_by(ivo)) == ("it", (REVIEWER, COORDINATOR))
    assert "The link is on its way to ivo@example.org." in page
    (letter,) = mail.outbox
    assert letter.subject == "Il tuo accesso a Distretto"
    link = next(word for word in letter.body.split() if "/accounts/enter/" in word)
    assert link not in page
    assert lines() == [
        ("invited", "", WHY), ("given", "reviewer", WHY), ("given", "coordinator", WHY), ("mailed", "", ""),
    ]  # fmt: skip
    signed_in.logout()
    assert client.post(link.removeprefix("http://testserver")).status_code == 302


def test_a_link_is_shown_once_where_there_is_no_mail_server(signed_in, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    assert "This installation has no mail server" in text(signed_in.get("/en/account/people/invite/"))
    page = text(signed_in.post("/en/account/people/invite/", {"email": "ivo@example.org", "language": "en"}))
    assert "http://testserver/accounts/enter/" in page
    number = User.objects.get(email="ivo@example.org").pk
    assert "/accounts/enter/" not in text(signed_in.get(f"/en/account/people/{number}/"))
    assert [act for act, _, _ in lines()] == ["invited", "shown"]
    refused = signed_in.post(f"/en/account/people/{number}/link/", {"link": "mail"})
    assert refused.status_code == 422
    assert "There is no mail server" in text(refused)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"email": "ivo"}, "“ivo” is not an e-mail address."), ({"language": "xx"}, "There is no language “xx”."),
        ({"role": "expert:nothing"}, "There is no theme “nothing”."), ({"role": "queen"}, "There is no such role."),
        ({"reason": "why"}, "Say why in 10 to"), ({"email": "closed@example.org"}, "is closed. Reopen it first"),
    ],
)  # fmt: skip
def test_an_invitation_that_is_not_right_says_why_and_keeps_what_was_typed(signed_in, changed, said):
    User.objects.create_user("closed@example.org", is_active=False)
    sent = {"email": "ivo@example.org", "language": "en", "role": "reviewer", "reason": WHY} | changed
    refused = signed_in.post("/en/account/people/invite/", sent)
    page = text(refused)
    assert refused.status_code == 422
    assert said in page
    assert f'value="{sent["email"]}"' in page
    assert sent["reason"] in page
    assert not User.objects.filter(email="ivo@example.org").exists()
    assert lines() == []


def test_the_command_line_and_the_page_invite_alike(ada, eva):
    verbs.invite(email="EVA@example.org", roles=(REVIEWER,))
    verbs.invite(email="eva@example.org", roles=(REVIEWER, COORDINATOR), reason=WHY, by=ada)
    assert held_by(User.objects.get(pk=eva.pk)) == (REVIEWER, COORDINATOR)
    assert lines() == [("given", "reviewer", ""), ("given", "coordinator", WHY)]
    assert [one.by_name for one in PeopleEntry.objects.order_by("id")] == ["", "Ada"]


# ---- roles -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("role", EVERY_ROLE, ids=str)
def test_each_role_is_given_and_taken_with_a_reason(signed_in, eva, role):
    here = f"/en/account/people/{eva.pk}/"
    without = signed_in.post(here, {"role": str(role), "reason": " "})
    assert without.status_code == 422
    assert "Say why" in text(without)
    assert signed_in.post(here, {"role": str(role), "reason": WHY})["Location"] == here
    assert held_by(User.objects.get(pk=eva.pk)) == (role,)
    twice = signed_in.post(here, {"role": str(role), "reason": WHY})
    assert "The person has this role already." in text(twice)
    asked = text(signed_in.get(f"{here}take/?role={role}"))
    assert "Take a role from Eva Étoile" in asked
    assert signed_in.post(f"{here}take/?role={role}", {"reason": "no"}).status_code == 422
    assert signed_in.post(f"{here}take/?role={role}", {"reason": WHY})["Location"] == here
    assert held_by(User.objects.get(pk=eva.pk)) == ()
    assert lines() == [("given", role.role, WHY), ("taken", role.role, WHY)]
    assert signed_in.get(f"{here}take/?role={role}").status_code == 404


def test_the_last_administrator_stays_one(signed_in, ada, eva):
    here = f"/it/account/people/{ada.pk}/take/?role=administrator"
    refused = signed_in.post(here, {"reason": WHY})
    assert refused.status_code == 422
    assert "È l’ultimo amministratore." in text(refused)
    ada.refresh_from_db()
    assert ada.is_superuser
    eva.is_superuser, eva.is_active = True, False
    eva.save()
    assert signed_in.post(here, {"reason": WHY}).status_code == 422, "a closed account administers nothing"
    eva.is_active = True
    eva.save()
    assert signed_in.post(here, {"reason": WHY})["Location"] == "/it/account/"
    assert signed_in.get("/it/account/people/").status_code == 403


# ---- closing ---------------------------------------------------------------------------------------------------------
def test_an_account_is_closed_and_reopened_with_its_roles(signed_in, eva, client):
    verbs._add(eva, REVIEWER)
    shown = verbs.show_link(person=eva, site="http://testserver")
    here = f"/en/account/people/{eva.pk}/"
    assert "Close Eva Étoile’s account?" in text(signed_in.get(f"{here}close/"))
    assert User.objects.get(pk=eva.pk).is_active, "asking closes nothing"
    assert signed_in.post(f"{here}close/", {"reason": ""}).status_code == 422
    page = text(signed_in.post(f"{here}close/", {"reason": WHY}, follow=True))
    assert "Eva Étoile’s account is closed." in page
    assert "Reopen the account" in page
    assert client.get(shown.removeprefix("http://testserver")).status_code == 410
    for refused in (f"{here}link/", f"{here}close/", here):
        answer = signed_in.post(refused, {"reason": WHY, "role": "expert:skills", "link": "show"})
        assert answer.status_code == 422
        assert "is closed. Reopen it first" in text(answer)
    page = text(signed_in.post(f"{here}reopen/", {"reason": WHY}, follow=True))
    assert "Eva Étoile’s account is open again." in page
    assert held_by(User.objects.get(pk=eva.pk)) == (REVIEWER,)
    assert signed_in.post(f"{here}reopen/", {"reason": WHY}).status_code == 422


def test_who_is_closed_is_signed_out_at_once(client, ada, eva):
    client.force_login(eva)
    assert client.get("/en/account/").status_code == 200
    verbs.close(person=eva, reason=WHY, by=ada)
    assert client.get("/en/account/").status_code == 302


def test_nobody_closes_her_own_account(signed_in, ada, eva):
    verbs.give(person=eva, role=ADMINISTRATOR, reason=WHY, by=ada)
    refused = signed_in.post(f"/en/account/people/{ada.pk}/close/", {"reason": WHY})
    assert refused.status_code == 422
    assert "closed by another administrator" in text(refused)
    assert f"/en/account/people/{ada.pk}/close/" not in text(signed_in.get(f"/en/account/people/{ada.pk}/"))


# ---- the log ---------------------------------------------------------------------------------------------------------
def test_the_log_says_who_did_what_and_why_and_outlives_them(signed_in, ada, eva):
    assert "Nothing has been done yet." in text(signed_in.get("/en/account/people/log/"))
    verbs.give(person=eva, role=COORDINATOR, reason=WHY, by=ada)
    verbs.invite(email="ivo@example.org")
    page = text(signed_in.get("/en/account/people/log/"))
    for word in ("Role given: Coordinator (Innovation)", WHY, "Ada, ", "Command line", "ivo@example.org"):
        assert word in page
    of_eva = text(signed_in.get(f"/en/account/people/log/?person={eva.pk}"))
    assert "ivo@example.org" not in of_eva
    eva.delete()
    assert "eva@example.org" in text(signed_in.get("/en/account/people/log/"))
    for number in ("x", "9" * 30, "0"):
        assert signed_in.get(f"/en/account/people/log/?person={number}").status_code == 200
    with pytest.raises(TypeError, match="only added"):
        PeopleEntry.objects.all().delete()


def test_a_person_or_act_that_is_not_there(signed_in, eva):
    for leaf in ("999999/", f"{eva.pk}/marry/", f"{eva.pk}/take/", f"{eva.pk}/take/?role=reviewer"):
        answer = signed_in.get(f"/en/account/people/{leaf}")
        assert answer.status_code == 404
        assert "There is nothing at this address." in text(answer)
    assert signed_in.get(f"/en/account/people/{eva.pk}/link/").status_code == 405
