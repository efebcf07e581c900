package org.ipcase.mediation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.mediation.mediator.Caseload.Counted;
import org.ipcase.mediation.mediator.Caseload.Standing;
import org.ipcase.mediation.mediator.MediatorFigures;
import org.ipcase.mediation.mediator.domain.GradeAssessment;
import org.ipcase.platform.record.RecordSummary;

/** The dictionary of figures on mediation (指标口径): one definition each, with a version (REQ-25). */
final class Figures {
    static final String DICTIONARY = "2026-1";

    private Figures() {}

    /**
     * @param unit {@code COUNT}, {@code PERCENT} or {@code HOURS}
     * @param behind what was counted: numbers, states and days, nothing else
     */
    record Figure(String name, Bilingual title, String unit, int value, List<Behind> behind) {}

    record Behind(String id, String number, String state) {}

    static List<Figure> of(List<Counted> disputes) {
        var agreed = filter(disputes, it -> it.standing() == Standing.AGREED);
        var ended = filter(disputes, Counted::ended);
        var oral = filter(agreed, Counted::oral);
        var figures = new ArrayList<Figure>();
        figures.add(count("received", "收到申请", "Applications received", disputes));
        figures.add(
                count(
                        "open",
                        "办理中",
                        "In hand",
                        filter(disputes, it -> it.standing() == Standing.OPEN)));
        figures.add(
                count(
                        "notAccepted",
                        "不予受理",
                        "Not accepted",
                        filter(disputes, it -> it.standing() == Standing.NOT_ACCEPTED)));
        figures.add(count("ended", "调解结束", "Mediated to an end", ended));
        figures.add(count("agreed", "达成协议", "Ended with an agreement", agreed));
        figures.add(count("oral", "口头协议", "Oral agreements", oral));
        figures.add(share("success", "调解成功率", "Share that ended with an agreement", agreed, ended));
        figures.add(share("oralShare", "口头协议占比", "Share of oral agreements", oral, agreed));
        return figures;
    }

    static List<Figure> of(
            List<Counted> disputes, int trainingHours, List<RecordSummary> complaints) {
        var figures = new ArrayList<>(of(disputes));
        figures.add(
                new Figure(
                        "trainingHours",
                        new Bilingual("培训学时", "Hours of training"),
                        "HOURS",
                        trainingHours,
                        List.of()));
        figures.add(complaints("complaints", "投诉", "Complaints", complaints));
        figures.add(
                complaints(
                        "complaintsUpheld",
                        "属实投诉",
                        "Complaints found right",
                        complaints.stream().filter(MediatorFigures::upheld).toList()));
        return figures;
    }

    private static List<Counted> filter(List<Counted> disputes, Predicate<Counted> which) {
        return disputes.stream().filter(which).toList();
    }

    private static Figure count(String name, String zh, String en, List<Counted> counted) {
        return new Figure(name, new Bilingual(zh, en), "COUNT", counted.size(), behind(counted));
    }

    private static Figure share(
            String name, String zh, String en, List<Counted> part, List<Counted> whole) {
        return new Figure(
                name,
                new Bilingual(zh, en),
                "PERCENT",
                GradeAssessment.share(part.size(), whole.size()),
                behind(part));
    }

    private static Figure complaints(
            String name, String zh, String en, List<RecordSummary> complaints) {
        return new Figure(
                name,
                new Bilingual(zh, en),
                "COUNT",
                complaints.size(),
                complaints.stream()
                        .map(it -> new Behind(it.id(), it.number(), it.state()))
                        .toList());
    }

    private static List<Behind> behind(List<Counted> counted) {
        return counted.stream().map(it -> new Behind(it.id(), it.number(), it.state())).toList();
    }
}
