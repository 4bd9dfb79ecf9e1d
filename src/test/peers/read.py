"""Asserts that calendars and drafts say what expected.json says, read by implementations that are not ours."""

import hashlib
import json
import sys
from datetime import datetime, timezone
from email import message_from_bytes, policy
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar

HELSINKI = ZoneInfo("Europe/Helsinki")
checks = 0


def same(actual, expected, what):
    global checks
    checks += 1
    if actual != expected:
        sys.exit(f"{what}: {actual!r}, expected {expected!r}")


def true(holds, what):
    same(bool(holds), True, what)


def only(components, name):
    found = [c for c in components if c.name == name]
    same(len(found), 1, f"number of {name}")
    return found[0]


def utc(moment):
    return moment.astimezone(timezone.utc).replace(tzinfo=None)


def in_our_zone(data, prop):
    """The moment by the file's own VTIMEZONE: under a name that no time zone database knows."""
    strange = Calendar.from_ical(data.replace(b"Europe/Helsinki", b"Poyta/Aika"))
    zone = only(strange.subcomponents, "VTIMEZONE").to_tz()
    local = only(strange.subcomponents, "VEVENT")[prop].dt.replace(tzinfo=None)
    return zone.localize(local)


def read_calendar(data, expected, name):
    calendar = Calendar.from_ical(data)
    same(str(calendar["method"]), expected["method"], f"{name}: METHOD")
    event = only(calendar.subcomponents, "VEVENT")
    same(str(event["uid"]), expected["uid"], f"{name}: UID")
    same(event["sequence"], expected["sequence"], f"{name}: SEQUENCE")
    same(str(event["status"]), expected["status"], f"{name}: STATUS")
    same(str(event["summary"]), expected["summary"], f"{name}: SUMMARY")
    same(str(event["location"]), expected["place"], f"{name}: LOCATION")
    true(expected["inDescription"] in str(event["description"]), f"{name}: DESCRIPTION")
    for prop in ("dtstart", "dtend"):
        local = datetime.fromisoformat(expected[prop]).replace(tzinfo=HELSINKI)
        same(event[prop].dt.replace(tzinfo=None), local.replace(tzinfo=None), f"{name}: local {prop}")
        same(utc(event[prop].dt), utc(local), f"{name}: {prop} in UTC")
        same(utc(in_our_zone(data, prop)), utc(local), f"{name}: {prop} by its own VTIMEZONE")
    attendees = event.get("attendee", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    same(sorted(str(a) for a in attendees), sorted("mailto:" + a for a in expected["attendees"]), f"{name}: ATTENDEE")


def read_mail(data, expected, calendar, name):
    mail = message_from_bytes(data, policy=policy.default)
    same(mail.defects, [], f"{name}: defects")
    same(mail["X-Unsent"], "1", f"{name}: X-Unsent")
    same(mail["Subject"], expected["subject"], f"{name}: Subject")
    for header in ("To", "Bcc"):
        there = [a.addr_spec for a in mail[header].addresses] if mail[header] else []
        same(there, expected[header], f"{name}: {header}")
    words = mail.get_body(("plain",)).get_content()
    for sentence in expected["words"]:
        true(sentence in words, f"{name}: the words “{sentence}” in {words}")
    inline = [p for p in mail.walk() if p.get_content_type() == "text/calendar"]
    same(len(inline), 1, f"{name}: calendar parts")
    same(inline[0].get_param("method"), expected["method"], f"{name}: its method")
    same(inline[0].get_payload(decode=True), calendar, f"{name}: the calendar, byte for byte")
    attached = {p.get_filename(): hashlib.sha256(p.get_payload(decode=True)).hexdigest() for p in mail.iter_attachments() if p.get_filename()}
    same(attached, expected["attached"], f"{name}: attachments, byte for byte")


def main(folder):
    for expected in json.loads((folder / "expected.json").read_text("utf-8")):
        name = expected["name"]
        calendar = (folder / (name + ".ics")).read_bytes()
        read_calendar(calendar, expected, name)
        read_mail((folder / (name + ".eml")).read_bytes(), expected, calendar, name)
    print(f"{checks} facts read as expected")


main(Path(sys.argv[1]))
