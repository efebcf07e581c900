package org.ipcase.journeys;

import org.ipcase.journeys.client.Reply;

/** Tells what happens on a journey to whoever watches. */
public interface Narrator {
    void chapter(String zh, String en);

    /** Something a person did, and what the platform answered. */
    void step(String zh, String en, Reply reply);

    /** Something that can be seen without anyone doing anything. */
    void seen(String zh, String en);

    static Narrator silent() {
        return new Narrator() {
            @Override
            public void chapter(String zh, String en) {}

            @Override
            public void step(String zh, String en, Reply reply) {}

            @Override
            public void seen(String zh, String en) {}
        };
    }
}
