package fi.poytakirjuri.exchange.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.PersonRecord;

/// One person's data in a form that other programs read (GDPR, article 20). The fields are those of the paper, by the
/// same Finnish words: under `tiedot` the tables, each a list of rows; under `maininnat` the free texts.
public final class PersonJson {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts;

    public PersonJson(Texts texts) {
        this.texts = texts;
    }

    public String of(PersonRecord record) {
        var all = JsonNodeFactory.instance.objectNode();
        all.put("numero", record.personId()).put("nimi", record.name());
        all.put("luettu", record.on().toString());
        tables(record, all.putObject("tiedot"));
        var mentions = all.putArray("maininnat");
        for (var mention : record.mentions())
            mentions.addObject().put("paikka", mention.where(texts)).put("virke", mention.sentence());
        all.put("kumottavissaMuutoksissa", record.undoable());
        return written(all);
    }

    private void tables(PersonRecord record, ObjectNode into) {
        for (var part : record.parts()) {
            var rows = into.putArray(texts.of("privacy", part.table()));
            for (var line : part.lines()) {
                var row = rows.addObject();
                line.facts().forEach(fact -> row.put(texts.of("privacy", fact.column()), fact.words()));
            }
        }
    }

    private static String written(ObjectNode all) {
        try {
            var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
            return JSON.writer(printer).writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record is plain", e);
        }
    }
}
