import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.sqlite.SQLiteConnection;

/// Run by the build as a source file: applies the migrations to a fresh SQLite file and writes jOOQ's types from it.
/// Column names carry their type: `_on` a date, `_time` a time of day, `_at` an instant.
class Codegen {
    private static final String PACKAGE = "fi.poytakirjuri.register.db.schema";
    private static final String REGISTER = "fi.poytakirjuri.register.";

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var out = Path.of(args[1]);
        var files = migrationFiles(migrations);
        var stamp = out.resolve("stamp");
        var fingerprint = fingerprint(files);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) return;

        var database = Files.createTempFile("codegen", ".db");
        var url = "jdbc:sqlite:" + database;
        try (var connection = DriverManager.getConnection(url)) {
            for (var file : files)
                connection.unwrap(SQLiteConnection.class).getDatabase()._exec(Files.readString(file));
        }
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withIncludes(".*")
                                .withExcludes("sqlite_.*|.*_fts(_.*)?")
                                .withForcedTypes(forcedTypes()))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false)
                                .withComments(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withGeneratedAnnotation(false))
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(out.toString()))));
        Files.delete(database);
        Files.writeString(stamp, fingerprint);
    }

    private static List<ForcedType> forcedTypes() {
        var types = new ArrayList<ForcedType>();
        types.add(new ForcedType().withName("BIGINT").withIncludeExpression(".*\\.(id|.*_id|size)"));
        types.add(text("java.time.LocalDate", ".*_on"));
        types.add(text("java.time.LocalTime", ".*_time"));
        types.add(text("java.time.LocalDateTime", ".*_at"));
        types.add(new ForcedType().withName("BOOLEAN").withIncludeExpression(".*\\.is_.*"));
        types.add(choice("choice.BodyKind", "body.kind"));
        types.add(choice("choice.PublicField", "permission.field"));
        types.add(choice("choice.OrganisationKind", "organisation.kind"));
        types.add(choice("choice.SeatRole", "seat.role"));
        types.add(choice("choice.OfficeKind", "office.kind"));
        types.add(choice("choice.DocumentKind", "meeting.document_kind"));
        types.add(choice("choice.MeetingMode", "meeting.mode"));
        types.add(choice("choice.MeetingState", "meeting.state"));
        types.add(choice("choice.NumberStyle", "meeting.number_style"));
        types.add(choice("choice.ItemKind", "agenda_item.kind|agenda_template_item.kind"));
        types.add(choice("choice.Capacity", "attendance.capacity"));
        types.add(choice("choice.Presence", "attendance.presence"));
        types.add(choice("choice.Movement", "attendance_event.kind"));
        types.add(choice("choice.SignedPaper", "signature.paper"));
        types.add(choice("choice.ActionState", "action.state|action_history.from_state|action_history.to_state"));
        types.add(choice("choice.OwnerKind", "action_owner.kind"));
        types.add(choice("choice.Outcome", "decision.outcome|agenda_item.outcome"));
        types.add(choice("choice.DecisionState", "decision.state"));
        return types;
    }

    private static ForcedType text(String type, String columns) {
        return new ForcedType()
                .withUserType(type)
                .withConverter("org.jooq.Converter.ofNullable(String.class, %1$s.class, %1$s::parse, %1$s::toString)"
                        .formatted(type))
                .withIncludeExpression(columns);
    }

    private static ForcedType choice(String type, String columns) {
        return new ForcedType()
                .withUserType(REGISTER + type)
                .withEnumConverter(true)
                .withIncludeExpression("(" + columns.replace(".", "\\.") + ")");
    }

    private static List<Path> migrationFiles(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
        }
    }

    private static String fingerprint(List<Path> files) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files) digest.update(Files.readAllBytes(file));
        digest.update(Files.readString(Path.of("src/build/Codegen.java")).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
