package org.ipcase.kernel.law;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All instruments the platform cites (法律库), chosen by the date of the event.
 *
 * <p>REQ-26: the same case with an event on 2026-12-31 and on 2027-01-01 cites 商标法 60 and 74.
 */
public final class LawBook {
    private final List<Instrument> instruments;
    private final List<ArticleMap> articleMaps;

    public LawBook(List<Instrument> instruments, List<ArticleMap> articleMaps) {
        this.instruments = List.copyOf(instruments);
        this.articleMaps = List.copyOf(articleMaps);
    }

    /** The tables that ship with the kernel. */
    public static LawBook standard() {
        return new LawBook(
                LawFiles.readAll("law/instruments.json", Instrument[].class),
                LawFiles.readAll("law/article-maps.json", ArticleMap[].class));
    }

    public List<Instrument> instruments() {
        return instruments;
    }

    /**
     * The version in force on a day.
     *
     * @param familyOrKey a family such as {@code TML}, or the key of one version
     */
    public Optional<Instrument> on(String familyOrKey, LocalDate day) {
        return instruments.stream()
                .filter(instrument -> instrument.answersTo(familyOrKey))
                .filter(instrument -> instrument.validity().contains(day))
                .findFirst();
    }

    /** A version by its key, in force or not. */
    public Instrument instrument(String key) {
        return instruments.stream()
                .filter(instrument -> instrument.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("Expected an instrument, but got " + key));
    }

    /**
     * Cites an article as it is numbered on the day of the event.
     *
     * @param article numbered as in the oldest version held of that family
     * @return the renumbered article, or, where no map says which one it became, the instrument
     *     with the old number in brackets and mark {@link Mark#CHECK}
     */
    public Citation article(String familyOrKey, String article, LocalDate day) {
        var current =
                on(familyOrKey, day)
                        .orElseThrow(() ->
                                new NoSuchElementException(
                                        "Expected a version of %s in force on %s"
                                                .formatted(familyOrKey, day)));
        return articleMaps.stream()
                .filter(map -> map.to().equals(current.key()))
                .filter(_ -> !familyOrKey.equals(current.key()))
                .findFirst()
                .map(map -> renumbered(map, current, article))
                .orElseGet(() -> Citation.of(current, article, current.mark()));
    }

    private Citation renumbered(ArticleMap map, Instrument current, String article) {
        return map.renumber(article)
                .map(number -> Citation.of(current, number, map.mark()))
                .orElseGet(() ->
                        new Citation(
                                current.key(),
                                "",
                                "%s（原%s%s）"
                                        .formatted(
                                                current.name(),
                                                instrument(map.from()).name(),
                                                Citation.inWords(article)),
                                Mark.CHECK));
    }
}
