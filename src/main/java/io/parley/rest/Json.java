package io.parley.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
import io.parley.common.SessionId;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

/**
 * How things are written in JSON: ids as strings, times as milliseconds since 1970, enums in lower
 * case. What is read must have the right types; fields nobody knows are passed over, so that newer
 * clients can talk to older servers.
 */
@Provider
public class Json implements ContextResolver<ObjectMapper> {

  private static final ObjectMapper MAPPER = create();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return MAPPER;
  }

  private static ObjectMapper create() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                LogicalType.Textual,
                config ->
                    config
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();
    return mapper.registerModule(formats());
  }

  private static SimpleModule formats() {
    return new SimpleModule()
        .addSerializer(AccountId.class, ToStringSerializer.instance)
        .addSerializer(GroupId.class, ToStringSerializer.instance)
        .addSerializer(SessionId.class, ToStringSerializer.instance)
        .addSerializer(ConversationId.class, ToStringSerializer.instance)
        .addSerializer(new Millis())
        .addSerializer(new LowerCase());
  }

  private static final class Millis extends StdSerializer<Instant> {

    Millis() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant time, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNumber(time.toEpochMilli());
    }
  }

  @SuppressWarnings("rawtypes") // There is no Enum<?>.class
  private static final class LowerCase extends StdSerializer<Enum> {

    LowerCase() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }
}
