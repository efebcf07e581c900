package org.ipcase.journeys.rights;

import java.util.Map;
import java.util.UUID;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.rights.Steps.Because;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * A work on the network (信息网络传播权通知): taken down, countered, restored at once without any waiting,
 * and not to be notified again; the difference to a marketplace.
 *
 * <p>Source: domain.md 2.2 (CPR-07 to CPR-10).
 */
public final class NetworkJourney {
    private static final String RESOURCE = "/api/copyright-takedowns";

    private final Platform platform;
    private final Narrator narrator;
    private final Steps steps;
    private final Person holder;
    private final Person provider;
    private final Person user;

    public NetworkJourney(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
        this.steps = new Steps(narrator);
        this.holder = platform.as("holder");
        this.provider = platform.as("operator-tianfuyou");
        this.user = platform.as("respondent-sc");
    }

    /**
     * @return path of the notice
     */
    public String play() {
        narrator.chapter("网络作品：通知、删除、反通知、恢复", "A work on the network: down and up again");
        var address = "https://tianfuyou.example/works/" + UUID.randomUUID();
        var told =
                steps.opened(
                        holder,
                        RESOURCE,
                        notice(address),
                        "NOTICE_RECEIVED",
                        "权利人通知网络服务提供者（CPR-07）",
                        "The owner notifies the provider");
        Shows.clock(told, "CPR-08", "RUNNING");
        var path = RESOURCE + "/" + told.id();
        user.get(path).expect(404);
        var down =
                steps.done(
                        provider,
                        path + "/take-down",
                        Map.of("forwardedTo", "USER", "record", "已断开链接并站内转送"),
                        "TAKEN_DOWN",
                        "立即删除并转送（CPR-08）",
                        "Taken down and forwarded");
        Shows.clock(down, "CPR-08", "MET");
        var countered =
                steps.done(
                        user,
                        path + "/counter",
                        Map.of(
                                "name", "成都锦栖软件有限公司",
                                "contact", "罗毅 02812345678",
                                "statement", "该图系我方独立创作，附创作底稿",
                                "initialProof", "创作底稿及发布时间记录"),
                        "COUNTERED",
                        "服务对象书面说明（CPR-09）",
                        "The user counters");
        Shows.clock(countered, "CPR-10", "RUNNING");
        var restored =
                steps.done(
                        provider,
                        path + "/restore",
                        Map.of("record", "已恢复链接并转送书面说明"),
                        "RESTORED",
                        "立即恢复，无须等待（CPR-10）",
                        "Restored at once");
        Shows.clock(restored, "CPR-10", "MET");
        steps.refused(
                holder,
                RESOURCE,
                notice(address),
                new Because("copyright-takedown.restored-item", "CPR-10", "信息网络传播权保护条例"),
                "恢复后不得再次通知同一内容");
        Shows.hidden(platform, path, "holder-cq", "respondent-cq", "officer-chengdu");
        return path;
    }

    private static Map<String, Object> notice(String address) {
        return Map.of(
                "provider",
                "po-tianfuyou",
                "owner",
                Party.MINLING,
                "contact",
                "陈岚 02812345678",
                "right",
                TypicalCase.ARTWORK.right(),
                "region",
                "510100",
                "address",
                address,
                "user",
                Party.JINQI,
                "initialProof",
                "作品登记证书，页面截图及时间戳");
    }
}
