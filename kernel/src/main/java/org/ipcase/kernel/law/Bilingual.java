package org.ipcase.kernel.law;

/** The same words in Chinese and in English; Chinese is what the law says. */
public record Bilingual(String zh, String en) {}
