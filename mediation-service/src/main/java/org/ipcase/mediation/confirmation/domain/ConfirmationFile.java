package org.ipcase.mediation.confirmation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The file of a confirmation (司法确认卷宗), as it grows.
 *
 * @param id of the confirmation
 * @param clocks one a rule
 * @param objectionPeriods by petitioner, from the day on which the ruling reached that party
 *     (MED-22)
 * @param caseNumber of the court, from acceptance on
 */
public record ConfirmationFile(
        RecordId id,
        String number,
        SettledDispute dispute,
        @Nullable String caseNumber,
        List<LegalClock> clocks,
        Map<String, LegalClock> objectionPeriods,
        List<Objection> objections) {

    public ConfirmationFile {
        clocks = List.copyOf(clocks);
        objectionPeriods = Map.copyOf(objectionPeriods);
        objections = List.copyOf(objections);
    }

    static ConfirmationFile opened(
            RecordId id, String number, SettledDispute dispute, List<LegalClock> clocks) {
        return new ConfirmationFile(id, number, dispute, null, clocks, Map.of(), List.of());
    }

    public Optional<LegalClock> clock(String rule) {
        return clocks.stream().filter(clock -> clock.rule().equals(rule)).findFirst();
    }

    public List<LegalClock> allClocks() {
        return Stream.concat(
                        clocks.stream(),
                        objectionPeriods.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue))
                .toList();
    }

    public Optional<Objection> openObjection() {
        return objections.stream().filter(it -> it.decision() == null).findFirst();
    }

    ConfirmationFile withClocks(List<LegalClock> changed) {
        var all = new ArrayList<>(clocks);
        for (var clock : changed) {
            all.removeIf(some -> some.rule().equals(clock.rule()));
            all.add(clock);
        }
        return new ConfirmationFile(
                id, number, dispute, caseNumber, all, objectionPeriods, objections);
    }

    ConfirmationFile withCaseNumber(String given) {
        return new ConfirmationFile(
                id, number, dispute, given, clocks, objectionPeriods, objections);
    }

    ConfirmationFile withObjectionPeriod(String party, LegalClock period) {
        var all = new LinkedHashMap<>(objectionPeriods);
        all.put(party, period);
        return new ConfirmationFile(id, number, dispute, caseNumber, clocks, all, objections);
    }

    /** The objection last made takes the place of the open one, if it is the same. */
    ConfirmationFile with(Objection objection) {
        var all = new ArrayList<>(objections);
        all.removeIf(it -> it.decision() == null);
        all.add(objection);
        return new ConfirmationFile(id, number, dispute, caseNumber, clocks, objectionPeriods, all);
    }
}
