package org.ipcase.platform.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Snapshot;

/**
 * The hand-overs of one desk's records, found by a mark and not by looking through all of them.
 *
 * @param resource of the records: {@code cases}
 * @param index what lists see of a state
 * @param open what of a record is under way, by what it is: {@code CASE}
 * @param receipt how the ledger learns of an arrival that it does not know
 */
public record DeskHandovers<S>(
        String resource,
        Desk<S, ?, ?> desk,
        Function<S, Index> index,
        Function<S, Map<String, Handover>> open,
        Receipt receipt)
        implements HandoverSource {
    /** Of a record with anything under way; see {@link Index#marks}. */
    private static final String MARK = "handover";

    private static final int PAGE = 200;

    /** More than that are not under way at a time; whoever has more sees the first. */
    private static final int MOST = 2_000;

    /** Writes a receipt into the ledger of a record. */
    public interface Receipt {

        /** Of things whose arrival no message proves: goods, or a record both sides look at. */
        Receipt NONE = (_, _) -> false;

        boolean delivered(HandoverView sent, Instant now);
    }

    /** The marks of a record, for its index. */
    public static Set<String> marks(Map<String, Handover> open) {
        return open.isEmpty() ? Set.of() : Set.of(MARK);
    }

    @Override
    public List<HandoverView> underWay(Actor reader) {
        var found = new ArrayList<HandoverView>();
        RecordId after = null;
        List<? extends Snapshot<S>> page;
        do {
            page = desk.marked(reader, MARK, after, PAGE);
            page.stream().flatMap(this::views).forEach(found::add);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == PAGE && found.size() < MOST);
        return found;
    }

    private Stream<HandoverView> views(Snapshot<S> record) {
        var seen = index.apply(record.state());
        return open.apply(record.state()).entrySet().stream()
                .flatMap(it ->
                        HandoverView.of(it.getKey(), it.getValue(), resource, record.id(), seen)
                                .stream());
    }

    /** The receiver's desk holds what its key opens. */
    @Override
    public boolean arrived(HandoverView sent) {
        return desk.load(sent.id())
                .filter(it ->
                        index.apply(it.state()).readers().contains(AccessKey.agency(sent.to())))
                .isPresent();
    }

    @Override
    public boolean noteDelivered(HandoverView sent, Instant now) {
        return receipt.delivered(sent, now);
    }
}
