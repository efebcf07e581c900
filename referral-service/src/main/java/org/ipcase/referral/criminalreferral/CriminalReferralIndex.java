package org.ipcase.referral.criminalreferral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralAccess;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;

/** What lists, the worklist and access see of a referral. */
record CriminalReferralIndex(CriminalReferralClocks clocks)
        implements Function<CriminalReferral, Index> {
    static final String FILE = "FILE";

    @Override
    public Index apply(CriminalReferral state) {
        return switch (state) {
            case NotOpened _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Opened referral ->
                    new Index(
                            referral.caseFile().number(),
                            referral.stateName(),
                            title(referral),
                            CriminalReferralAccess.readers(referral),
                            fields(referral),
                            tasks(referral),
                            DeskHandovers.marks(underWay(referral)));
        };
    }

    private static String title(Opened referral) {
        var suspects =
                referral.caseFile().suspects().stream()
                        .map(suspect -> suspect.name())
                        .collect(Collectors.joining("、"));
        var crimes =
                referral.caseFile().suspicion().crimes().stream()
                        .map(crime -> crime.title().zh())
                        .collect(Collectors.joining("、"));
        return "%s 涉嫌%s".formatted(suspects, crimes);
    }

    private static Map<String, String> fields(Opened referral) {
        var file = referral.caseFile();
        var fields = new HashMap<String, String>();
        fields.put("caseId", file.theCase().id().value());
        fields.put("caseNumber", file.theCase().number());
        fields.put("agency", file.agency().id());
        fields.put("region", file.agency().region());
        fields.put("screening", file.suspicion().result().name());
        fields.put(
                "crimes",
                file.suspicion().crimes().stream()
                        .map(Crime::code)
                        .collect(Collectors.joining(",")));
        if (referral instanceof HandedOver handedOver) {
            fields.put("police", handedOver.dispatch().police().id());
        }
        underWay(referral)
                .forEach((what, open) ->
                        fields.put(
                                what.equals(FILE) ? "handover" : "goodsHandover",
                                open.stage().name()));
        if (!file.annex().overdue().isEmpty()) {
            fields.put("overdue", file.annex().overdue().getLast().rule());
        }
        return fields;
    }

    /** What the screen of hand-overs in doubt shows of a referral: its file, its goods. */
    static Map<String, Handover> underWay(CriminalReferral state) {
        var open = new HashMap<String, Handover>();
        if (state instanceof HandedOver it) {
            it.dispatch().file().open().ifPresent(file -> open.put(FILE, file));
        }
        if (state instanceof Pursued it) {
            it.course()
                    .goods()
                    .flatMap(goods -> goods.holding().open())
                    .ifPresent(goods -> open.put("GOODS", goods));
        }
        return open;
    }

    private List<Task> tasks(Opened referral) {
        return new CriminalReferralTasks(clocks).of(referral);
    }
}
