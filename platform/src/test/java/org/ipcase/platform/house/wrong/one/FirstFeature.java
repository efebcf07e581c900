package org.ipcase.platform.house.wrong.one;

import org.ipcase.platform.house.wrong.two.SecondFeature;

/** Wrong on purpose: knows a feature that knows it. */
public record FirstFeature(SecondFeature other) {}
