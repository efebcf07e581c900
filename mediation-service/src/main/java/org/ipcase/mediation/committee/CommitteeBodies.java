package org.ipcase.mediation.committee;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** Bodies of the register's commands. */
final class CommitteeBodies {
    private CommitteeBodies() {}

    /**
     * @param agency id in the directory of agencies; then name and region come from there
     * @param charges what the parties pay: only for bodies that may charge, and required of them
     *     (MED-O6)
     */
    @Schema(
            example =
                    """
                    {"kind": "COMMERCIAL", "zh": "成都天府商事调解中心", "en": "Chengdu Tianfu Commercial Mediation Center",
                     "region": "510100", "termStart": "2026-01-01",
                     "members": [{"name": "何川", "post": "DIRECTOR", "woman": false}],
                     "charges": "按争议金额收取，最低1000元"}
                    """)
    record RegisterBody(
            CommitteeKind kind,
            @Nullable @Size(max = 60) String agency,
            @Nullable @Size(min = 2, max = 200) String zh,
            @Nullable @Size(min = 2, max = 200) String en,
            @Nullable @RegionChecked String region,
            LocalDate termStart,
            @NotEmpty @Size(max = 30) List<@Valid MemberBody> members,
            @Nullable @Pattern(regexp = "[A-Za-z0-9-]{4,40}") String courtPlatformId,
            @Nullable @Size(min = 2, max = 500) String charges) {}

    /**
     * @param minority of the smaller ethnic group of a mixed area; null if nobody says
     */
    record MemberBody(
            @NotBlank @Size(max = 60) String name,
            Post post,
            boolean woman,
            @Nullable Boolean minority) {
        Member member() {
            return new Member(name, post, woman, minority);
        }
    }

    @Schema(
            example =
                    """
                    {"termStart": "2028-01-01",
                     "members": [{"name": "杨立", "post": "DIRECTOR", "woman": false},
                                 {"name": "谢晓梅", "post": "DEPUTY", "woman": true},
                                 {"name": "沈秀英", "post": "MEMBER", "woman": true}]}
                    """)
    record ReElectBody(
            LocalDate termStart, @NotEmpty @Size(max = 30) List<@Valid MemberBody> members) {}

    @Schema(
            example =
                    """
                    {"members": [{"name": "杨立", "post": "DIRECTOR", "woman": false},
                                 {"name": "谢晓梅", "post": "DEPUTY", "woman": true},
                                 {"name": "沈秀英", "post": "MEMBER", "woman": true}]}
                    """)
    record MembersBody(@NotEmpty @Size(max = 30) List<@Valid MemberBody> members) {}

    @Schema(example = "{\"reason\": \"未按规定换届\"}")
    record ReasonBody(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(example = "{\"stars\": 4, \"basis\": \"2026年度规范化建设评定\"}")
    record StarsBody(@Min(1) @Max(5) int stars, @NotBlank @Size(max = 300) String basis) {}

    @Schema(example = "{\"platformId\": \"TJZZ-510100-001\"}")
    record PlatformBody(@Pattern(regexp = "[A-Za-z0-9-]{4,40}") String platformId) {}

    static List<Member> members(List<MemberBody> bodies) {
        return bodies.stream().map(MemberBody::member).toList();
    }
}
