from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("stories", "0003_acts")]

    operations = [
        migrations.AddField(
            model_name="followup", name="claimed_at", field=models.DateTimeField(null=True)
        ),
    ]
