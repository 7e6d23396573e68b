package org.plansite.analysis;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plansite.analysis.CorrectionRule.Kind;
import org.plansite.document.PlanFolder;
import org.plansite.document.YamlFields;
import org.plansite.document.YamlNode;
import org.plansite.plan.OtherNumber.Reason;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.PlanMetadata.Level;
import org.plansite.plan.PlanMetadata.Shelf;
import org.plansite.plan.PlanMetadata.Supplement;
import org.plansite.plan.Slug;
import org.plansite.plan.UnitId;
import org.plansite.source.CalendarDay;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/** Reads a plan's {@code plan.yaml} and {@code corrections.yaml}. */
public final class PlanSourceReader {
    private final DiagnosticLog log = new DiagnosticLog();
    private boolean isDraft;

    private PlanSourceReader() {}

    /**
     * What the files say.
     *
     * @throws InputException with everything that is wrong in them
     */
    public static PlanSource read(PlanFolder folder) {
        if (!Slug.isValid(folder.id())) {
            String file = folder.plan().name();
            String where = file.substring(0, Math.max(1, file.lastIndexOf('/')));
            throw InputException.of(Problem.BAD_PLAN_ID, Location.of(where), folder.id());
        }
        PlanSourceReader reader = new PlanSourceReader();
        PlanSource source = new PlanSource(
                folder.id(),
                reader.metadata(folder),
                folder.corrections().map(reader::corrections).orElse(List.of()),
                reader.isDraft);
        reader.log.stopIfErrors();
        return source;
    }

    private PlanMetadata metadata(PlanFolder folder) {
        YamlFields fields = YamlFields.of(
                folder.plan(),
                log,
                "title",
                "issuer",
                "date",
                "status",
                "level",
                "region",
                "topics",
                "source",
                "supplements",
                "draft");
        isDraft = fields.flag("draft");
        YamlFields source = YamlFields.of(fields.mapping("source"), log, "name", "sha256", "characters");
        String hash = source.string("sha256");
        if (!hash.isEmpty() && !hash.equals(folder.source().sha256())) {
            log.report(
                    Problem.SOURCE_CHANGED,
                    source.where("sha256"),
                    hash,
                    folder.source().sha256());
        }
        return new PlanMetadata(
                fields.string("title"),
                fields.string("issuer"),
                date(fields, "date"),
                fields.string("status"),
                source.string("name"),
                hash,
                folder.source().characters(),
                shelf(fields),
                fields.mappings("supplements").stream().map(this::supplement).toList());
    }

    private Shelf shelf(YamlFields fields) {
        Optional<String> word = fields.optionalString("level");
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(each -> word.filter(each.word()::equals).isPresent())
                .findFirst();
        if (word.isPresent() && level.isEmpty()) {
            String known = Arrays.stream(Level.values()).map(Level::word).collect(Collectors.joining(", "));
            log.report(Problem.UNKNOWN_WORD, fields.where("level"), word.get(), "level", known);
        }
        return new Shelf(level, fields.optionalString("region"), fields.strings("topics"));
    }

    private String date(YamlFields fields, String key) {
        String text = fields.string(key);
        try {
            return text.isEmpty() ? text : CalendarDay.parse(text).toString();
        } catch (DateTimeParseException e) {
            log.report(Problem.BAD_DATE, fields.where(key), text);
            return "";
        }
    }

    private Supplement supplement(YamlNode.Mapping entry) {
        YamlFields fields = YamlFields.of(entry, log, "name", "value", "from");
        return new Supplement(fields.string("name"), fields.string("value"), fields.optionalString("from"));
    }

    private List<CorrectionRule> corrections(SourceFile file) {
        List<CorrectionRule> rules = new ArrayList<>();
        for (YamlNode.Mapping entry : YamlFields.of(file, log, "corrections").mappings("corrections")) {
            correction(entry).ifPresent(rules::add);
        }
        return rules;
    }

    /** An entry says either what sort of number its words are, or what they are not. */
    private Optional<CorrectionRule> correction(YamlNode.Mapping entry) {
        YamlFields fields = YamlFields.of(entry, log, "unit", "words", "number", "ignore", "reason");
        String unit = fields.string("unit");
        String words = fields.string("words");
        String reason = fields.string("reason");
        Optional<Reason> number =
                fields.optionalString("number").flatMap(text -> word(fields, "number", text, Reason.class));
        Optional<Kind> ignored =
                fields.optionalString("ignore").flatMap(text -> word(fields, "ignore", "no-" + text, Kind.class));
        if (fields.has("number") == fields.has("ignore")) {
            log.report(Problem.CORRECTION_UNCLEAR, fields.where(), words);
        } else if (!UnitId.isValid(unit)) {
            log.report(Problem.CORRECTION_UNIT, fields.where("unit"), unit);
        } else if (number.isPresent() || ignored.isPresent()) {
            return Optional.of(new CorrectionRule(
                    new UnitId(unit), words, ignored.orElse(Kind.NUMBER), number, reason, fields.where()));
        }
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> word(YamlFields fields, String key, String text, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return Optional.of(value);
            }
        }
        List<String> known = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            known.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("no-", ""));
        }
        log.report(Problem.UNKNOWN_WORD, fields.where(key), text, key, String.join(", ", known));
        return Optional.empty();
    }
}
