package fi.poytakirjuri.exchange.nomination;

import static fi.poytakirjuri.exchange.nomination.CandidateColumn.*;

import fi.poytakirjuri.language.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Guesses from its heading what a column tells. Forms ask in their own words, so each column is known by a few; the
/// first rule that fits wins, and a column that says it more clearly takes its place. Headings are folded:
/// `sahkoposti`.
final class HeaderWords {
    private static final List<Rule> RULES = List.of(
            rule(
                    RECEIVED,
                    "^(aikaleima|timestamp|aika|saapui|saapunut|jatetty|lahetetty|vastausaika|start time|completion time|paivays|pvm)"),
            rule(CONSENT, "suostumu|suostuu|consent|halukas|kaytettavissa"),
            rule(PUBLISHING, "julkais|julkistaa|verkkosivu|publish|publication"),
            rule(REASONS, "perustel|miksi|esittely|kuvaus|motivaatio|reason|why"),
            rule(SECTORS, "toimiala|sektori|sector"),
            rule(
                    NOMINATOR_EMAIL,
                    "(ehdottaj|ilmoittaj|lahettaj|nominator|sender|vastaaj).*(sahkoposti|e-?mail|osoite|address)"),
            rule(EMAIL, "(ehdokka|ehdolle|ehdotettav|candidate|nominee).*(sahkoposti|e-?mail)"),
            rule(NOMINATOR, "ehdottaja|ilmoittaja|esittaja|kuka ehdottaa|nominator|proposed by|nominated by"),
            rule(NOTES, "huomio|huomaut|lisatieto|muuta|muut tiedot|terveiset|notes?\\b|comment|\\bother\\b"),
            rule(GIVEN_NAME, "etunim|given name|first name"),
            rule(FAMILY_NAME, "sukunim|family name|last name|surname"),
            rule(PHONE, "puhelin|\\bpuh\\b|gsm|matkapuhelin|phone|mobile"),
            rule(ORGANISATION, "jarjesto|yhdisty|yhteiso|organisaatio|taustaorg|organi[sz]ation|association"),
            // A form's own question of the sender's address, and a roster's only one.
            rule(NOMINATOR_EMAIL, "^(sahkopostiosoite|email address|username|kayttajanimi)$"),
            rule(EMAIL, "sahkoposti|e-?mail"),
            rule(
                    FULL_NAME,
                    "^(nimi|name|ehdokas|candidate|nominee)$|(ehdokkaan|ehdolle|candidate|nominee).*(nimi|name)|koko nimi|full name"));

    private HeaderWords() {}

    /// The position of each column that was recognised; no position twice.
    static Map<CandidateColumn, Integer> guess(List<String> header) {
        var guessed = new EnumMap<CandidateColumn, Integer>(CandidateColumn.class);
        var free = new ArrayList<Integer>();
        for (int i = 0; i < header.size(); i++) free.add(i);
        for (var rule : RULES) {
            if (guessed.containsKey(rule.column)) continue;
            free.stream().filter(i -> rule.fits(header.get(i))).findFirst().ifPresent(i -> {
                guessed.put(rule.column, i);
                free.remove(i);
            });
        }
        return oneAddress(guessed);
    }

    /// Where there is but one address and it is not said whose, it is the candidate's.
    private static Map<CandidateColumn, Integer> oneAddress(Map<CandidateColumn, Integer> guessed) {
        var only = guessed.get(NOMINATOR_EMAIL);
        if (only != null && !guessed.containsKey(EMAIL)) {
            guessed.remove(NOMINATOR_EMAIL);
            guessed.put(EMAIL, only);
        }
        return guessed;
    }

    private static Rule rule(CandidateColumn column, String words) {
        return new Rule(column, Pattern.compile(words));
    }

    private record Rule(CandidateColumn column, Pattern words) {
        boolean fits(String heading) {
            return words.matcher(Folding.of(heading).strip()).find();
        }
    }
}
