package org.ipcase.cases.papers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a paper may print (文书要素): of the case, and of the step that made the paper; nothing that is
 * not recorded. The parts of a step are named by their path, {@code notice.proposed.fine}.
 */
final class PaperFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H时m分").withZone(WorkCalendar.ZONE);

    private PaperFields() {}

    /**
     * @param at when the step was recorded
     */
    static Map<String, String> of(
            CaseDossier dossier, CaseFileEvent event, Instant at, Map<String, String> words) {
        var fields = new LinkedHashMap<String, String>();
        if (event instanceof Record step) {
            flatten("", step, words, fields);
        }
        var opening = dossier.opening();
        // A step may have a number, a note or an author of its own beside those of the case.
        for (var name : new String[] {"number", "note", "by"}) {
            var own = fields.get(name);
            if (own != null) {
                fields.put("event." + name, own);
            }
        }
        fields.put("number", opening.number());
        fields.put("complaintNumber", opening.complaintNumber());
        fields.put("violation", opening.violation());
        fields.put("region", opening.region());
        fields.put("office", opening.office().name());
        fields.put("actDate", DAY.format(dossier.opening().actDate()));
        fields.put("receivedOn", DAY.format(LegalDay.of(opening.receivedAt())));
        fields.put("paperOn", DAY.format(LegalDay.of(at)));
        var filedOn = dossier.filedOn();
        if (filedOn != null) {
            fields.put("filedOn", DAY.format(filedOn));
        }
        var right = opening.right();
        fields.put(
                "right",
                right.number() == null
                        ? right.title()
                        : "%s（%s）".formatted(right.title(), right.number()));
        fields.put("parties", joined(opening.respondents().stream().map(Party::name).toList()));
        put(fields, "partyCodes", opening.respondents().stream().map(Party::creditCode).toList());
        put(fields, "partyAddresses", opening.respondents().stream().map(Party::address).toList());
        fields.put(
                "officers",
                opening.officers().stream()
                        .map(it -> "%s（%s）".formatted(it.name(), it.certificate()))
                        .collect(Collectors.joining("、")));
        return fields;
    }

    private static void put(
            Map<String, String> fields, String name, Collection<@Nullable String> values) {
        var known = values.stream().filter(Objects::nonNull).map(String::valueOf).toList();
        if (!known.isEmpty()) {
            fields.put(name, joined(known));
        }
    }

    private static String joined(Collection<String> values) {
        return String.join("、", values);
    }

    private static void flatten(
            String prefix, Record part, Map<String, String> words, Map<String, String> fields) {
        for (var component : part.getClass().getRecordComponents()) {
            var value = value(part, component);
            var name = prefix + component.getName();
            if (value instanceof Record inner && plain(value, words) == null) {
                if (!(inner instanceof LegalClock)) {
                    flatten(name + ".", inner, words, fields);
                }
            } else if (value != null) {
                var text = plain(value, words);
                if (text != null) {
                    fields.put(name, text);
                }
            }
        }
    }

    /** A value as it is written; null for what is made of parts. */
    private static @Nullable String plain(Object value, Map<String, String> words) {
        return switch (value) {
            case String it -> it;
            case Money it -> it.toString();
            case LocalDate it -> DAY.format(it);
            case Instant it -> MOMENT.format(it);
            case Boolean it -> it ? "是" : "否";
            case Number it -> it.toString();
            case Enum<?> it -> words.getOrDefault(it.name(), it.name());
            case Collection<?> it -> list(it, words);
            default -> null;
        };
    }

    /** One line for each that is made of parts, such as the items of a list. */
    private static String list(Collection<?> values, Map<String, String> words) {
        var parts = values.stream().anyMatch(Record.class::isInstance);
        return values.stream()
                .filter(it -> !(it instanceof LegalClock))
                .map(it -> it instanceof Record row ? line(row, words) : plain(it, words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(parts ? "\n" : "、"));
    }

    private static String line(Record row, Map<String, String> words) {
        var fields = new LinkedHashMap<String, String>();
        flatten("", row, words, fields);
        return String.join("　", fields.values());
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalStateException("Expected a readable " + component, hidden);
        }
    }
}
