package org.ipcase.kernel.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount in yuan, held as whole fen (分); written as a decimal string with two places, never
 * negative.
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final Pattern TEXT = Pattern.compile("(0|[1-9]\\d{0,12})\\.\\d{2}");

    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException(
                    "Expected an amount of zero or more, but it is " + fen);
        }
    }

    /**
     * @param yuan exactly two decimals, no sign, at most 13 digits before the point: {@code
     *     150000.00}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String yuan) {
        if (!isWellFormed(yuan)) {
            throw new IllegalArgumentException(
                    "Expected yuan with two decimals, but it is " + yuan);
        }
        return new Money(new BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    public static boolean isWellFormed(String yuan) {
        return TEXT.matcher(yuan).matches();
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    public boolean atLeast(Money limit) {
        return fen >= limit.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @JsonValue
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
