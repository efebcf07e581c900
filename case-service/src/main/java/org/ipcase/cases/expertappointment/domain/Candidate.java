package org.ipcase.cases.expertappointment.domain;

import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be appointed, as the directory knows him (拟聘专家).
 *
 * @param interests names or credit codes he declared
 * @param earlier numbers of appointments in which he gave an opinion on the same matter
 */
public record Candidate(
        RecordId id,
        String name,
        @Nullable String account,
        String employer,
        @Nullable String employerCode,
        List<String> interests,
        boolean available,
        List<String> earlier) {
    public Candidate {
        interests = List.copyOf(interests);
        earlier = List.copyOf(earlier);
    }
}
