package org.ipcase.kernel.handover;

/** How far a hand-over is (交接进度). A later receipt implies the earlier ones. */
public enum Stage {
    /** 已备: made ready by the sender, not on its way. */
    PREPARED(0, Side.SENDER),
    /** 已发出 */
    SENT(1, Side.SENDER),
    /** 已送达: it has reached the receiver's desk. */
    DELIVERED(2, Side.RECEIVER),
    /** 已阅: somebody of the receiver opened it. */
    READ(3, Side.RECEIVER),
    /** 已接收: the receiver owns from here on. */
    ACCEPTED(4, Side.RECEIVER),
    /** 已退回: the sender keeps it. */
    REFUSED(4, Side.RECEIVER),
    /** 已撤回: the sender took it back before the receiver answered. */
    WITHDRAWN(4, Side.SENDER),
    /** 实物已收讫: the things themselves were counted and signed for. */
    GOODS_RECEIVED(5, Side.RECEIVER);

    /** Who brings a stage about. */
    enum Side {
        SENDER,
        RECEIVER
    }

    private final int rank;
    private final Side side;

    Stage(int rank, Side side) {
        this.rank = rank;
        this.side = side;
    }

    Side side() {
        return side;
    }

    boolean reached(Stage earlier) {
        return rank >= earlier.rank;
    }

    /** On its way and not answered. */
    public boolean underWay() {
        return switch (this) {
            case SENT, DELIVERED, READ -> true;
            case PREPARED, ACCEPTED, REFUSED, WITHDRAWN, GOODS_RECEIVED -> false;
        };
    }

    /** Whether the thing is the receiver's. */
    public boolean passedOver() {
        return this == ACCEPTED || this == GOODS_RECEIVED;
    }

    /** Whether nothing but the receipt of goods can follow. */
    public boolean ended() {
        return reached(ACCEPTED);
    }
}
