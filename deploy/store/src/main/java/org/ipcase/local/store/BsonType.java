package org.ipcase.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * A BSON value as MVStore keeps it: documents as values, {@code _id}s as keys, in MongoDB's order.
 *
 * <p>MVStore would write Java's serial form, which repeats the class description in every value and
 * orders unknown types by their bytes.
 */
final class BsonType extends BasicDataType<Object> {

    static final BsonType INSTANCE = new BsonType();

    /** Not a BSON type: stands for "no value", which an index keeps and BSON cannot say. */
    private static final byte MISSING = 0x7E;

    private BsonType() {}

    @Override
    public int compare(@Nullable Object one, @Nullable Object other) {
        return ValueComparator.ascWithoutListHandling().compare(one, other);
    }

    /** Heap bytes, roughly: MVStore splits pages and limits its cache by this. */
    @Override
    public int getMemory(@Nullable Object value) {
        return switch (value) {
            case null -> 8;
            case String text -> 48 + text.length();
            case Map<?, ?> document -> {
                int sum = 120;
                for (Map.Entry<?, ?> entry : document.entrySet()) {
                    sum += 48 + ((String) entry.getKey()).length() + getMemory(entry.getValue());
                }
                yield sum;
            }
            case Collection<?> list -> {
                int sum = 40;
                for (Object element : list) {
                    sum += 8 + getMemory(element);
                }
                yield sum;
            }
            default -> 32;
        };
    }

    @Override
    public void write(WriteBuffer target, @Nullable Object value) {
        if (value instanceof Missing) {
            target.put(MISSING);
            return;
        }
        byte type = BsonEncoder.determineType(value);
        ByteBuf bytes = Unpooled.buffer(256);
        BsonEncoder.encodeValue(type, value, bytes);
        target.put(type)
                .putVarInt(bytes.readableBytes())
                .put(bytes.array(), bytes.arrayOffset(), bytes.readableBytes());
    }

    @Override
    public @Nullable Object read(ByteBuffer source) {
        byte type = source.get();
        if (type == MISSING) {
            return Missing.getInstance();
        }
        int length = DataUtils.readVarInt(source);
        ByteBuffer bytes = source.slice(source.position(), length);
        source.position(source.position() + length);
        return BsonDecoder.decodeValue(type, Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
