package org.ipcase.kernel.law;

/**
 * One version of a law, regulation or interpretation (法律文件).
 *
 * @param family what stays the same when the law is revised, e.g. {@code TML}
 * @param key of this version, e.g. {@code TML-19}
 * @param edition year that names the version, or empty
 * @param number document number, e.g. {@code 法释〔2025〕5号}, or empty
 */
public record Instrument(
        String family,
        String key,
        String title,
        String edition,
        String number,
        Validity validity,
        Mark mark) {

    /** As it is written in a citation: {@code 商标法(2019)}. */
    public String name() {
        return edition.isEmpty() ? title : title + "(" + edition + ")";
    }

    /** The shortest name a lawyer would know it by: the document number if there is one. */
    public String shortName() {
        return number.isEmpty() ? name() : number;
    }

    boolean answersTo(String familyOrKey) {
        return family.equals(familyOrKey) || key.equals(familyOrKey);
    }
}
