package org.ipcase.cases.keyprotection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.keyprotection.domain.KeyEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Nothing;
import org.ipcase.cases.keyprotection.domain.KeyEntryAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class KeyEntryIndex {
    private KeyEntryIndex() {}

    static Index of(KeyEntry state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Entered it -> of(it);
        };
    }

    private static Index of(Entered it) {
        var proposal = it.proposal();
        var office = proposal.agency();
        var tasks =
                new DueTasks(it.clocks())
                        .under(
                                "REQ-07-KEY-REVIEW",
                                AccessKey.agency(office, Role.OFFICER),
                                "review")
                        .under("REQ-07-KEY-VALID", AccessKey.agency(office, Role.HEAD), "renew");
        var fields = new LinkedHashMap<String, String>();
        fields.put("region", proposal.region());
        fields.put("agency", office);
        fields.put("agencyName", proposal.agencyName());
        fields.put("ground", proposal.ground().name());
        var right = proposal.right();
        var number = right == null ? null : right.number();
        var code = proposal.holder().creditCode();
        if (right != null && number != null) {
            fields.put("listedRight", key(right.kind(), number));
        } else if (code != null) {
            fields.put("listedHolder", code);
        }
        return new Index(
                it.number(),
                it.stage().name(),
                (right == null ? "" : right.title() + " · ") + proposal.holder().name(),
                KeyEntryAccess.readers(it),
                fields,
                tasks.all());
    }

    static String key(RightKind kind, String number) {
        return kind + ":" + number;
    }
}
