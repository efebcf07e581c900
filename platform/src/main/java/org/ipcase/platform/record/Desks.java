package org.ipcase.platform.record;

/** Makes the desk of a feature from its aggregate type. */
public interface Desks {
    <S, C, E> Desk<S, C, E> of(AggregateType<S, C, E> type);
}
