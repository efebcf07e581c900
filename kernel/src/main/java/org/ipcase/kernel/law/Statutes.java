package org.ipcase.kernel.law;

import java.time.LocalDate;
import java.util.List;

/**
 * Which articles an office works with, by kind of right (办案依据), and how they read on another day.
 *
 * <p>REQ-26: what a change of the law does to open cases is seen before it is in force.
 */
public final class Statutes {
    private final List<Statute> statutes;
    private final LawBook lawBook;

    /**
     * @param rights names of {@code RightKind}
     * @param law family in the law book
     */
    record Statute(List<String> rights, String law, List<Article> articles) {}

    record Article(String article, Bilingual about) {}

    /**
     * An article that reads differently on another day.
     *
     * @param now as it is cited today, e.g. {@code 商标法(2019) 第60条}
     * @param then as it is cited on that day, e.g. {@code 商标法(2026) 第74条}
     */
    public record Change(Bilingual about, String now, String then) {}

    public Statutes(LawBook lawBook) {
        this.statutes = LawFiles.readAll("law/statutes.json", Statute[].class);
        this.lawBook = lawBook;
    }

    /** The table that ships with the kernel. */
    public static Statutes standard() {
        return new Statutes(LawBook.standard());
    }

    /**
     * What changes for a case on this right between two days; empty if nothing does.
     *
     * @param right name of a {@code RightKind}
     */
    public List<Change> changes(String right, LocalDate today, LocalDate then) {
        return statutes.stream()
                .filter(it -> it.rights().contains(right))
                .flatMap(it ->
                        it.articles().stream().map(article -> change(it, article, today, then)))
                .filter(it -> !it.now().equals(it.then()))
                .toList();
    }

    private Change change(Statute statute, Article article, LocalDate today, LocalDate then) {
        return new Change(
                article.about(),
                lawBook.article(statute.law(), article.article(), today).text(),
                lawBook.article(statute.law(), article.article(), then).text());
    }
}
