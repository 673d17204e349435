FROM {{ base_image }}:{{ tag | default("1") }}
{% if packages %}
RUN apk add --no-cache {{ packages | join(" ") }}
{% endif %}
COPY %%SOURCE%% /app/
CMD ["{{ command }}"]
