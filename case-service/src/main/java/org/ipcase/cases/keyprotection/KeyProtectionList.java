package org.ipcase.cases.keyprotection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.keyprotection.KeyListing.By;
import org.ipcase.cases.keyprotection.domain.KeyEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntryAccess;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Snapshot;
import org.springframework.stereotype.Component;

/** Finds out whether a right or its holder is listed (重点保护名录查询), by two indexed look-ups. */
@Component
public class KeyProtectionList {
    private static final int FEW = 10;

    private final Desk<KeyEntry, KeyEntryCommand, KeyEntryEvent> desk;

    KeyProtectionList(Desk<KeyEntry, KeyEntryCommand, KeyEntryEvent> desk) {
        this.desk = desk;
    }

    /** The entry in force on that day; the right itself goes before its holder. */
    public Optional<KeyListing> of(Right right, Party holder, LocalDate day) {
        var number = right.number();
        var byRight =
                number == null
                        ? Optional.<KeyListing>empty()
                        : find(
                                "listedRight",
                                KeyEntryIndex.key(right.kind(), number),
                                By.RIGHT,
                                day);
        var code = holder.creditCode();
        return byRight.or(
                () -> code == null ? Optional.empty() : find("listedHolder", code, By.HOLDER, day));
    }

    private Optional<KeyListing> find(String field, String value, By by, LocalDate day) {
        var query = new ListQuery("LISTED", Map.of(field, value), null, "-created", FEW, null);
        return desk.list(KeyEntryAccess.EVERYBODY, query).items().stream()
                .flatMap(it -> desk.load(new RecordId(it.id())).stream())
                .flatMap(it -> listing(it, by, day))
                .findFirst();
    }

    private static Stream<KeyListing> listing(Snapshot<KeyEntry> found, By by, LocalDate day) {
        if (!(found.state() instanceof Entered it) || !it.inForce(day)) {
            return Stream.empty();
        }
        var until = it.validUntil();
        return until == null
                ? Stream.empty()
                : Stream.of(
                        new KeyListing(
                                found.id(),
                                it.number(),
                                by,
                                it.proposal().agencyName(),
                                it.proposal().ground().name(),
                                until));
    }
}
