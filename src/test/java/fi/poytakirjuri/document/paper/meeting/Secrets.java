package fi.poytakirjuri.document.paper.meeting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// What the public must not read, in the many ways in which people write it.
final class Secrets {
    /// Numbers and addresses of persons who have allowed neither.
    static final List<String> PHONES = List.of("040 555 7301", "+358 50 917 4402", "0447319905", "014 619 8803");

    static final List<String> MAILS =
            List.of("salla.hiljainen@example.org", "o_vaitelias@yhdistys.example.org", "kirjaamo-x@example.org");

    private static final List<String> LINKS = List.of(
            "https://teams.microsoft.com/l/meetup-join/19%%3ameeting_%s%%40thread.v2/0?context=x",
            "<https://eu01web.zoom.us/j/8123?pwd=%s>",
            "[Liity kokoukseen](https://meet.google.com/%s)",
            "[tästä](<https://us02web.zoom.us/j/%s> \"kokoukseen\")",
            "[tästä](https://teams.microsoft.com/l/%s 'kokoukseen')",
            "teams.microsoft.com/l/meetup-join/%s",
            "HTTPS://TEAMS.LIVE.COM/meet/%s",
            "https://eur01.safelinks.protection.outlook.com/?url=https%%3A%%2F%%2Fteams.microsoft.com%%2Fl%%2F%s&data=05",
            "msteams:/l/meetup-join/%s",
            "zoommtg://zoom.us/join?confno=%s",
            "https://sihteeri@yhdistys.webex.com/meet/%s",
            "https://teams\\.microsoft\\.com/l/%s",
            "https://teams.*micro*soft.com/l/%s",
            "https://teams.micro\u200bsoft.com/l/%s",
            "https://kokous.example.org/huone/%s",
            "kokous.example.org/huone/%s",
            "HTTP://www.Kokous.example.org/huone/%s?nimi=x",
            "**https://kokous.example.org/huone/%s**");

    private Secrets() {}

    /// @param token stands in the link and nowhere else
    static String link(String token, RandomGenerator random) {
        return one(LINKS, random).formatted(token);
    }

    static String phone(String number, RandomGenerator random) {
        var national = national(number);
        var a = national.substring(0, 3);
        var b = national.substring(3, 6);
        var c = national.substring(6);
        var abroad = a.substring(1);
        return one(
                List.of(
                        number,
                        national,
                        a + "-" + b + c,
                        a + " " + b + " " + c,
                        a + "\u00a0" + b + "\u2009" + c,
                        a + "–" + b + "–" + c,
                        a + "." + b + "." + c,
                        a + "/" + b + c,
                        "(" + a + ") " + b + " " + c,
                        "+358 " + abroad + " " + b + c,
                        "+358(0)" + abroad + b + c,
                        "+358 (0) " + abroad + " " + b + " " + c,
                        "00358" + abroad + b + c,
                        "+ 358-" + abroad + "-" + b + "-" + c,
                        "p. " + a + " **" + b + "** " + c,
                        a + "\u200b" + b + "\u00ad" + c,
                        "tel:" + national),
                random);
    }

    static String mail(String address, RandomGenerator random) {
        var at = address.indexOf('@');
        var name = address.substring(0, at);
        var host = address.substring(at + 1);
        return one(
                List.of(
                        address,
                        address.toUpperCase(Locale.ROOT),
                        "<" + address + ">",
                        "[kirjoita](mailto:" + address + ")",
                        "[kirjoita](mailto:" + name + "%40" + host + "?subject=x)",
                        name + "(at)" + host,
                        name + " (at) " + host,
                        name + "[ät]" + host,
                        name + " at " + host,
                        name + "(at)" + host.replace(".", "(piste)"),
                        name + "&#64;" + host,
                        name + "\\@" + host,
                        "*" + name + "*@" + host,
                        name + "@\u200b" + host),
                random);
    }

    /// A number without its country: 0405557301.
    static String national(String number) {
        return number.replaceAll("\\s", "").replace("+358", "0");
    }

    /// Only small letters and digits, so that no way of writing hides anything.
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9åäö]", "");
    }

    static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
