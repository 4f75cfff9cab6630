// What a Go program does first with a client that openapi-generator made.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	heldsway "example.com/heldsway/client"
)

func main() {
	configuration := heldsway.NewConfiguration()
	configuration.Servers = heldsway.ServerConfigurations{{URL: os.Getenv("HELDSWAY_URL")}}
	client := heldsway.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), heldsway.ContextAccessToken, os.Getenv("HELDSWAY_API_KEY"))

	check("me", func() error { return readMe(ctx, client) })
	check("list walk", func() error { return walk(ctx, client) })
	var created *heldsway.Affiliate
	check("idempotent create", func() (err error) {
		created, err = createTwice(ctx, client)
		return err
	})
	check("typed error", func() error { return createAgain(ctx, client, created) })
}

func check(name string, run func() error) {
	if err := run(); err != nil {
		fmt.Printf("not ok %s: %v\n", name, err)
		return
	}
	fmt.Printf("ok %s\n", name)
}

func readMe(ctx context.Context, client *heldsway.APIClient) error {
	me, _, err := client.MeAPI.GetMe(ctx).Execute()
	if err != nil {
		return err
	}
	if me.Environment != heldsway.ENVIRONMENT_SANDBOX || me.Workspace == "" {
		return fmt.Errorf("expected a workspace of the sandbox, got %q in %q", me.Workspace, me.Environment)
	}
	return nil
}

func walk(ctx context.Context, client *heldsway.APIClient) error {
	seen := map[string]bool{}
	request := client.AffiliatesAPI.ListAffiliates(ctx).Limit(50)
	for pages := 1; ; pages++ {
		page, _, err := request.Execute()
		if err != nil {
			return err
		}
		for _, affiliate := range page.Data {
			if seen[affiliate.Id] {
				return fmt.Errorf("%s came twice", affiliate.Id)
			}
			seen[affiliate.Id] = true
		}
		next := page.NextCursor.Get()
		if !page.HasMore || next == nil {
			if pages < 2 || len(seen) <= 50 {
				return fmt.Errorf("expected several pages, got %d with %d rows", pages, len(seen))
			}
			return nil
		}
		request = request.Cursor(*next)
	}
}

func newAffiliate() heldsway.AffiliateCreate {
	email := fmt.Sprintf("gopher.%d@outsiders.example", time.Now().UnixNano())
	return *heldsway.NewAffiliateCreate(email, "Go Outsider")
}

func createTwice(ctx context.Context, client *heldsway.APIClient) (*heldsway.Affiliate, error) {
	body := newAffiliate()
	request := client.AffiliatesAPI.CreateAffiliate(ctx).AffiliateCreate(body).IdempotencyKey(body.Email)
	first, _, err := request.Execute()
	if err != nil {
		return nil, err
	}
	second, reply, err := request.Execute()
	if err != nil {
		return nil, err
	}
	if first.Id != second.Id || reply.Header.Get("Idempotent-Replayed") != "true" {
		return nil, fmt.Errorf("expected a replay of %s, got %s", first.Id, second.Id)
	}
	return first, nil
}

func createAgain(ctx context.Context, client *heldsway.APIClient, taken *heldsway.Affiliate) error {
	if taken == nil {
		return errors.New("nothing was created to collide with")
	}
	body := *heldsway.NewAffiliateCreate(taken.Email, taken.Name)
	_, _, err := client.AffiliatesAPI.CreateAffiliate(ctx).AffiliateCreate(body).Execute()
	var failure *heldsway.GenericOpenAPIError
	if !errors.As(err, &failure) {
		return fmt.Errorf("expected an error of the API, got %v", err)
	}
	problem, isProblem := failure.Model().(heldsway.Problem)
	if !isProblem || problem.Code != heldsway.PROBLEMCODE_DUPLICATE_RESOURCE || problem.GetExistingId() != taken.Id {
		return fmt.Errorf("expected duplicate_resource of %s, got %v", taken.Id, failure.Model())
	}
	return nil
}
