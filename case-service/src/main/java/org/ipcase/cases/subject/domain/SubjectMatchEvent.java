package org.ipcase.cases.subject.domain;

import org.ipcase.cases.subject.domain.SubjectMatch.Judged;

/** What happened to a match (比对事件). */
public sealed interface SubjectMatchEvent {
    record SubjectJudged(Judged judged) implements SubjectMatchEvent {}
}
