package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OrganisationKind;
import java.util.Locale;

/// Guesses from a Finnish organisation's name what sort it is; the secretary may say otherwise.
final class LikelyKind {
    private LikelyKind() {}

    static OrganisationKind of(String name) {
        var words = " " + name.strip().toLowerCase(Locale.ROOT) + " ";
        if (words.contains(" ry ") || words.contains(" rf ")) return OrganisationKind.ASSOCIATION;
        if (words.contains(" sr ") || words.contains("säätiö ")) return OrganisationKind.FOUNDATION;
        if (words.contains(" oy ") || words.contains(" oyj ") || words.contains(" osk "))
            return OrganisationKind.COMPANY;
        if (words.contains("hyvinvointialue ")) return OrganisationKind.WELLBEING_COUNTY;
        if (words.contains("sairaanhoitopiiri ")) return OrganisationKind.HOSPITAL_DISTRICT;
        if (words.contains("seurakunta ") || words.contains("seurakuntayhtymä ")) return OrganisationKind.PARISH;
        if (words.contains("kaupunki ") || words.contains("kunta ")) return OrganisationKind.MUNICIPALITY;
        if (words.contains("koulu ") || words.contains("opisto ")) return OrganisationKind.SCHOOL;
        return OrganisationKind.ASSOCIATION;
    }
}
