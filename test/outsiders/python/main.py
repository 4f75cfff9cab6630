"""What a Python program does first with a client that openapi-generator made."""

import os
import uuid

import heldsway
from heldsway.exceptions import ConflictException

configuration = heldsway.Configuration(
    host=os.environ["HELDSWAY_URL"], access_token=os.environ["HELDSWAY_API_KEY"]
)
client = heldsway.ApiClient(configuration)
affiliates = heldsway.AffiliatesApi(client)
email = f"python.{uuid.uuid4()}@outsiders.example"
body = heldsway.AffiliateCreate(email=email, name="Python Outsider")


def read_me():
    me = heldsway.MeApi(client).get_me()
    assert me.environment == heldsway.Environment.SANDBOX and me.workspace, me


def walk():
    seen, pages, cursor = set(), 0, None
    while True:
        page = affiliates.list_affiliates(limit=50, cursor=cursor)
        pages += 1
        ids = {affiliate.id for affiliate in page.data}
        assert len(ids) == len(page.data) and not ids & seen, "a row came twice"
        seen |= ids
        cursor = page.next_cursor
        if not page.has_more:
            break
    assert pages > 1 and len(seen) > 50, f"expected several pages, got {pages} with {len(seen)} rows"


def create_twice():
    first = affiliates.create_affiliate(body, idempotency_key=email)
    second = affiliates.create_affiliate_with_http_info(body, idempotency_key=email)
    assert second.data.id == first.id, f"expected a replay of {first.id}, got {second.data.id}"
    headers = {name.lower(): value for name, value in second.headers.items()}
    assert headers.get("idempotent-replayed") == "true", "the second answer is no replay"


def create_again():
    try:
        affiliates.create_affiliate(body)
    except ConflictException as error:
        problem = error.data
        assert isinstance(problem, heldsway.Problem), f"expected a problem, got {problem!r}"
        assert problem.code == heldsway.ProblemCode.DUPLICATE_RESOURCE, problem.code
        assert affiliates.get_affiliate(problem.existing_id).email == email
    else:
        raise AssertionError("expected a conflict")


def check(name, run):
    try:
        run()
    except Exception as error:  # Whatever it is, it is the result of this check.
        reason = str(error).splitlines()[0] if str(error) else ""
        print(f"not ok {name}: {type(error).__name__} {reason}")
    else:
        print(f"ok {name}")


check("me", read_me)
check("list walk", walk)
check("idempotent create", create_twice)
check("typed error", create_again)
