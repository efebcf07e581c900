package org.ipcase.kernel.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a person may do on the platform (角色); the names are the realm roles of the identity server.
 */
public enum Role {
    /** 权利人 */
    RIGHTS_HOLDER("rights-holder"),
    /** 执法人员 */
    OFFICER("officer"),
    /** 法制审核人员 */
    LEGAL_REVIEWER("legal-reviewer"),
    /** 副职负责人: never approves a referral (Decree 310 art. 5). */
    DEPUTY_HEAD("deputy-head"),
    /** 正职负责人 */
    HEAD("head"),
    /** 人民调解员 */
    MEDIATOR("mediator"),
    /** 调解委员会主任 */
    COMMITTEE_DIRECTOR("committee-director"),
    /** 公安民警 */
    POLICE("police"),
    /** 检察官 */
    PROCURATOR("procurator"),
    /** 法官、书记员 */
    JUDGE("judge"),
    /** 省级督办 */
    SUPERVISOR("supervisor"),
    /** 审计 */
    AUDITOR("auditor"),
    /** 平台经营者: people of a platform operator (电子商务法 42 to 45). */
    PLATFORM_OPERATOR("platform-operator"),
    /** 系统管理员 */
    ADMIN("admin"),
    /** The platform itself, acting on an event; no token can carry it. */
    SYSTEM("system");

    private final String realmRole;

    Role(String realmRole) {
        this.realmRole = realmRole;
    }

    @JsonValue
    public String realmRole() {
        return realmRole;
    }

    /** The role a token may claim by this name; {@code system} is nobody's to claim. */
    public static Optional<Role> ofToken(String realmRole) {
        return Arrays.stream(values())
                .filter(role -> role != SYSTEM && role.realmRole.equals(realmRole))
                .findFirst();
    }

    @JsonCreator
    static Role ofStored(String realmRole) {
        return Arrays.stream(values())
                .filter(role -> role.realmRole.equals(realmRole))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown role " + realmRole));
    }
}
