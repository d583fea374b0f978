from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("network_search", "0003_indexes_and_synonyms"),
    ]

    operations = [
        migrations.CreateModel(
            name="CountedBatch",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("counted_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "lot de recherches comptées",
                "verbose_name_plural": "lots de recherches comptées",
            },
        ),
        migrations.AlterField(
            model_name="synonym",
            name="both_ways",
            field=models.BooleanField(
                default=True,
                help_text="Qui cherche « vétérinaire » trouve aussi les textes où il est écrit « véto ». À décocher pour un mot qui a d’autres sens.",
                verbose_name="dans les deux sens",
            ),
        ),
        migrations.AlterField(
            model_name="synonym",
            name="term",
            field=models.CharField(help_text="Ce que les visiteurs écrivent, par exemple « véto ». Accents et majuscules ne comptent pas.", max_length=60, verbose_name="mot ou expression"),
        ),
        migrations.AlterField(
            model_name="synonym",
            name="means",
            field=models.TextField(help_text="Ce qui est cherché en même temps : un mot ou une expression par ligne, par exemple « vétérinaire ».", verbose_name="équivaut à"),
        ),
    ]
